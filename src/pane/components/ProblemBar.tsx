import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { JSX } from "react";
import type { Problem } from "../../model/outcome";
import { describeProblem } from "../../locales/problems";
import { Icon } from "../look/icons";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: {
    marginTop: "12px",
    gridTemplateAreas: '"icon body actions" "secondaryActions secondaryActions secondaryActions"',
    alignItems: "start",
    padding: "10px 12px",
    backgroundColor: tokens.badTint,
    border: `1px solid ${tokens.badEdge}`,
    whiteSpace: "normal",
  },
  icon: { color: tokens.badText, paddingTop: "1px" },
  title: { display: "block", fontSize: "14px", lineHeight: "20px" },
  body: { whiteSpace: "normal", fontSize: "14px", lineHeight: "20px", overflowWrap: "anywhere", paddingRight: "4px" },
  close: { minWidth: "24px", maxWidth: "24px", height: "24px", padding: 0 },
});

interface ProblemBarProps {
  readonly problem: Problem;
  readonly onDismiss?: () => void;
}

/** What the world refused, and the cure. */
export function ProblemBar({ problem, onDismiss }: ProblemBarProps): JSX.Element {
  const styles = useStyles();
  const { locale, m } = useWords();
  const { title, cure } = describeProblem(problem, locale);
  return (
    <MessageBar
      className={styles.bar}
      icon={{ className: styles.icon, children: <Icon name={problem.code === "sheet-protected" ? "lock" : "error"} /> }}
      intent="error"
      layout="multiline"
      politeness="assertive"
      role="alert"
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {cure}
      </MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={m.common.dismiss}
              className={styles.close}
              icon={<Icon name="close" size={16} />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
