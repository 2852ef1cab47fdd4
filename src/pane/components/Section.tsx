/** Headings, pairs and check lines between the lists. */
import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { Icon, type IconName } from "../look/icons";
import { useTextStyles, useToneStyles } from "../look/styles";
import { tokens, type Tone } from "../look/theme";
import { useHint } from "./useHint";

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    marginTop: "20px",
    paddingBottom: "4px",
    minHeight: "28px",
    borderBottom: `1px solid ${tokens.rowLine}`,
  },
  heading: { flex: 1, margin: 0, font: "inherit", fontWeight: 600 },
  pair: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.rowLine}`,
    ":last-child": { borderBottomWidth: 0 },
  },
  value: { margin: 0, textAlign: "right" },
  check: { display: "flex", gap: "8px", padding: "4px 0", alignItems: "flex-start" },
  checkIcon: { marginTop: "2px", display: "flex" },
  checkText: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  back: { display: "flex", alignItems: "center", gap: "4px", margin: "-3px 0 -3px -8px" },
  iconButton: { minWidth: "28px", maxWidth: "28px", height: "28px", padding: 0, flex: "none" },
  turned: { transform: "rotate(180deg)" },
  rest: { marginLeft: "auto", display: "flex", gap: "4px" },
});

interface SectionTitleProps {
  readonly children: ReactNode;
  /** `name` says in full what a short label leaves out. */
  readonly action?: { readonly label: string; readonly name?: string; readonly onClick: () => void } | undefined;
}

export function SectionTitle({ children, action }: SectionTitleProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.title}>
      <h2 className={styles.heading}>{children}</h2>
      {action && (
        <Link aria-label={action.name} as="button" onClick={action.onClick}>
          {action.label}
        </Link>
      )}
    </div>
  );
}

interface PairProps {
  readonly name: string;
  readonly children: ReactNode;
}

export function Pair({ name, children }: PairProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  return (
    <div className={styles.pair}>
      <dt>{name}</dt>
      <dd className={mergeClasses(type.numeric, type.strong, styles.value)}>{children}</dd>
    </div>
  );
}

interface CheckLineProps {
  readonly as?: "li" | "div";
  readonly icon: IconName;
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly name: string; readonly onClick: () => void } | undefined;
}

/** One thing that was checked, right or wrong. */
export function CheckLine({ as: Line = "li", icon, tone, children, action }: CheckLineProps): JSX.Element {
  const styles = useStyles();
  const tones = useToneStyles();
  return (
    <Line className={styles.check}>
      <span className={mergeClasses(styles.checkIcon, tones[tone])}>
        <Icon name={icon} size={16} />
      </span>
      <span className={styles.checkText}>{children}</span>
      {action && (
        <Link aria-label={action.name} as="button" onClick={action.onClick}>
          {action.label}
        </Link>
      )}
    </Line>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly turned?: boolean;
  readonly disabled?: boolean;
  readonly focusKey?: string;
  readonly onClick: () => void;
}

export function IconButton(props: IconButtonProps): JSX.Element {
  const { label, icon, turned = false, disabled = false, focusKey, onClick } = props;
  const styles = useStyles();
  const { handlers, hint } = useHint(label);
  return (
    <>
      <Button
        appearance="subtle"
        aria-label={label}
        className={styles.iconButton}
        data-focus-key={focusKey}
        disabled={disabled}
        icon={<Icon className={turned ? styles.turned : undefined} name={icon} />}
        onClick={onClick}
        {...handlers}
      />
      {hint}
    </>
  );
}

interface SubpageTitleProps {
  readonly children: ReactNode;
  readonly back: string;
  readonly onBack: () => void;
  readonly rest?: ReactNode;
}

/** Back button and headline on one line. */
export function SubpageTitle({ children, back, onBack, rest }: SubpageTitleProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  return (
    <div className={styles.back}>
      <IconButton icon="chevronRight" label={back} onClick={onBack} turned />
      <h1 className={type.headline}>{children}</h1>
      {rest !== undefined && <span className={styles.rest}>{rest}</span>}
    </div>
  );
}
