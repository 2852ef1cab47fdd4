/** Our own mistakes end here: the session stays, the person can go on and copy what happened. */
import { Button, makeStyles } from "@fluentui/react-components";
import { Component, useState, type JSX, type ReactNode } from "react";
import { PartMissing } from "./late";
import { useTextStyles } from "./look/styles";
import { tokens } from "./look/theme";
import { useWords } from "./words";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onAgain: () => void;
}

interface ErrorBoundaryState {
  readonly error: Error | undefined;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error("Unknown") };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const startAgain = (): void => {
      this.props.onAgain();
      this.setState({ error: undefined });
    };
    if (error instanceof PartMissing) return <MissingScreen onAgain={startAgain} />;
    return <CrashScreen error={error} onAgain={startAgain} />;
  }
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px", padding: "24px 16px" },
  report: {
    padding: "6px 10px",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "4px",
    resize: "vertical",
  },
});

/** The screen's code did not come; everything that was done is still there. */
function MissingScreen({ onAgain }: { readonly onAgain: () => void }): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  return (
    <main className={styles.screen} role="alert">
      <h1 className={type.headline}>{m.missing.headline}</h1>
      <p className={type.body}>{m.missing.text}</p>
      <Button appearance="primary" data-primary onClick={onAgain}>
        {m.missing.again}
      </Button>
    </main>
  );
}

interface CrashScreenProps {
  readonly error: Error;
  readonly onAgain: () => void;
}

function CrashScreen({ error, onAgain }: CrashScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const [copied, setCopied] = useState(false);
  const report = toReport(error);
  const copy = (): void => {
    void navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <main className={styles.screen} role="alert">
      <h1 className={type.headline}>{m.crash.headline}</h1>
      <p className={type.body}>{m.crash.text}</p>
      <Button appearance="primary" onClick={onAgain}>
        {m.crash.again}
      </Button>
      <Button onClick={copy}>{copied ? m.crash.copied : m.crash.copy}</Button>
      <textarea aria-label={m.crash.report} className={styles.report} readOnly rows={6} value={report} />
    </main>
  );
}

/** Where in the program it happened. The message is left out: it may quote the plan. */
export function toReport(error: Error): string {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s*at |@/.test(line));
  return [error.name, ...frames.map((line) => line.trim()).slice(0, 12)].join("\n");
}
