/** The part of the pane under the tabs: a body that scrolls, and a footer with one line and the one next step. */
import { Button, Link, makeResetStyles, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { Icon, type IconName } from "../look/icons";
import { NARROW, STILL, useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";

export interface FooterLine {
  readonly icon: IconName;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

export interface NextStep {
  readonly label: string;
  readonly onClick: () => void;
  readonly busy?: boolean;
  /** Not possible yet; the line above says why. */
  readonly off?: boolean;
  /** Drawn quiet: a step that only stops something. */
  readonly quiet?: boolean;
}

export interface FooterProps {
  readonly line?: FooterLine | undefined;
  readonly primary?: NextStep | undefined;
  /** A second way out, beside the primary button or under it. */
  readonly secondary?: { readonly label: string; readonly onClick: () => void; readonly below?: boolean } | undefined;
}

interface ScreenProps extends FooterProps {
  readonly children: ReactNode;
  readonly labelledBy?: string | undefined;
  /** Nothing inside takes focus: the body itself does, so that the keyboard can scroll it. */
  readonly isStill?: boolean;
}

const useBodyClass = makeResetStyles({
  flex: 1,
  minHeight: 0,
  overflowY: "auto",
  overflowX: "hidden",
  position: "relative",
  padding: "16px 16px 20px",
  [NARROW]: { paddingLeft: "12px", paddingRight: "12px" },
});

const useFooterClass = makeResetStyles({
  flex: "none",
  borderTop: `1px solid ${tokens.rowLine}`,
  padding: "12px 16px 16px",
  [NARROW]: { paddingLeft: "12px", paddingRight: "12px" },
});

const useLineStyles = makeStyles({
  line: { display: "flex", gap: "6px", alignItems: "flex-start", marginBottom: "8px" },
  lineText: { flex: 1, minWidth: 0 },
  action: { fontSize: "12px", lineHeight: "16px", flex: "none" },
});

const useTurningClass = makeResetStyles({
  animationName: { from: { transform: "rotate(0deg)" }, to: { transform: "rotate(360deg)" } },
  animationDuration: "1s",
  animationTimingFunction: "linear",
  animationIterationCount: "infinite",
  [STILL]: { animationName: "none" },
});

const useStepStyles = makeStyles({
  steps: { display: "flex", gap: "8px" },
  stacked: { flexDirection: "column" },
  primary: { flex: 1, minHeight: "32px", maxWidth: "none" },
  below: { border: "none", minHeight: "32px", fontWeight: 400, color: tokens.colorBrandForegroundLink },
});

export function Screen({ children, labelledBy, isStill = false, ...footer }: ScreenProps): JSX.Element {
  const bodyClass = useBodyClass();
  return (
    <>
      <main className={bodyClass} {...(isStill ? { tabIndex: 0 } : {})}>
        <div aria-labelledby={labelledBy} role={labelledBy === undefined ? undefined : "tabpanel"}>
          {children}
        </div>
      </main>
      {(footer.line ?? footer.primary) && <Footer {...footer} />}
    </>
  );
}

function Footer({ line, primary, secondary }: FooterProps): JSX.Element {
  const footerClass = useFooterClass();
  const styles = useStepStyles();
  return (
    <footer className={footerClass}>
      {line && <Line {...line} />}
      <div className={mergeClasses(styles.steps, secondary?.below && styles.stacked)}>
        {primary && <Primary {...primary} />}
        {secondary && (
          <Button
            appearance={secondary.below ? "transparent" : "outline"}
            className={mergeClasses(secondary.below && styles.below)}
            onClick={secondary.onClick}
          >
            {secondary.label}
          </Button>
        )}
      </div>
    </footer>
  );
}

function Line({ icon, text, action }: FooterLine): JSX.Element {
  const styles = useLineStyles();
  const type = useTextStyles();
  return (
    <p className={mergeClasses(type.caption, styles.line)}>
      <Icon name={icon} size={16} />
      <span className={styles.lineText}>{text}</span>
      {action && (
        <Link as="button" className={styles.action} onClick={action.onClick}>
          {action.label}
        </Link>
      )}
    </p>
  );
}

function Primary({ label, onClick, busy = false, off = false, quiet = false }: NextStep): JSX.Element {
  const styles = useStepStyles();
  return (
    <Button
      appearance={quiet ? "outline" : "primary"}
      className={styles.primary}
      data-primary
      disabledFocusable={busy || off}
      {...(busy ? { icon: <Turning /> } : {})}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

function Turning(): JSX.Element {
  return <Icon className={useTurningClass()} name="running" />;
}
