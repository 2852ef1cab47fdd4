/** A reading that takes longer than a moment: how far it is, and the way to stop it. */
import { makeStyles, mergeClasses, ProgressBar, Spinner } from "@fluentui/react-components";
import { useEffect, useState, type JSX, type ReactNode } from "react";
import type { Actions } from "../session/actions";
import { Screen } from "../components/Screen";
import { Icon } from "../look/icons";
import type { Busy, Step } from "../session/sessionState";
import { useTextStyles, useToneStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";

type Reading = Extract<Busy, { readonly kind: "reading" }>;

const STEPS: readonly Step[] = ["open", "find", "review"];
const PATIENCE_MS = 300;

const useStyles = makeStyles({
  bar: { marginTop: "12px" },
  file: { display: "flex", gap: "8px", marginTop: "8px" },
  name: { flex: 1, minWidth: 0 },
  steps: { marginTop: "16px" },
  step: { display: "flex", gap: "12px", padding: "6px 0", color: tokens.colorNeutralForeground3 },
  current: { color: tokens.colorNeutralForeground1, fontWeight: 600 },
});

interface ReadingScreenProps {
  readonly actions: Actions;
  readonly busy: Reading;
  readonly labelledBy: string;
  /** What stays in view until the reading has taken a moment. */
  readonly children: ReactNode;
}

export function ReadingScreen({ actions, busy, labelledBy, children }: ReadingScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return <>{children}</>;
  const at = STEPS.indexOf(busy.step);
  return (
    <Screen
      labelledBy={labelledBy}
      line={{ icon: "info", text: m.reading.unchanged }}
      primary={{ label: m.reading.cancel, onClick: actions.cancelRead, quiet: true }}
    >
      <h1 className={type.headline}>{m.reading.headline(busy.total)}</h1>
      <ProgressBar
        aria-label={m.reading.headline(busy.total)}
        className={styles.bar}
        max={busy.total * STEPS.length}
        value={busy.done * STEPS.length + at}
      />
      <p className={mergeClasses(type.body, type.numeric, styles.file)}>
        <span className={mergeClasses(type.oneLine, styles.name)}>{busy.name}</span>
        {busy.total > 1 && <span className={type.caption}>{m.reading.place(busy.done + 1, busy.total)}</span>}
      </p>
      <ol className={mergeClasses(type.list, styles.steps)}>
        {STEPS.map((step, index) => (
          <StepLine
            key={step}
            label={m.reading[step]}
            state={index < at ? "finished" : index > at ? "waiting" : "running"}
          />
        ))}
      </ol>
    </Screen>
  );
}

interface StepLineProps {
  readonly label: string;
  readonly state: "finished" | "running" | "waiting";
}

function StepLine({ label, state }: StepLineProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const tones = useToneStyles();
  const { m } = useWords();
  return (
    <li className={mergeClasses(styles.step, state === "running" && styles.current)}>
      {state === "running" && <Spinner aria-hidden size="extra-tiny" />}
      {state === "finished" && <Icon className={tones.ok} name="done" />}
      {state === "waiting" && <Icon name="waiting" />}
      <span>{label}</span>
      <span className={type.hidden}>{m.reading[state]}</span>
    </li>
  );
}
