/** Two names that may mean one body, and the two answers. Without an answer nothing is merged. */
import { makeStyles, mergeClasses, ToggleButton } from "@fluentui/react-components";
import type { JSX } from "react";
import type { MergeAnswer, MergeSuggestion } from "../../model/register";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const useStyles = makeStyles({
  question: { padding: "8px 0 10px", borderBottom: `1px solid ${tokens.rowLine}` },
  name: { display: "flex", gap: "12px", justifyContent: "space-between", alignItems: "baseline" },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  answers: { display: "flex", gap: "8px", marginTop: "8px" },
});

interface MergeQuestionProps {
  readonly merge: MergeSuggestion;
  readonly answer: MergeAnswer | undefined;
  /** How often a name stands in the document, or that the register holds it. */
  readonly describe: (name: string) => string;
  readonly onAnswer: (answer: MergeAnswer | undefined) => void;
}

export function MergeQuestion({ merge, answer, describe, onAnswer }: MergeQuestionProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { keep, other } = merge;
  return (
    <div aria-label={m.register.question(keep, other)} className={styles.question} role="group">
      {[keep, other].map((name) => (
        <div className={styles.name} key={name}>
          <span className={styles.text} lang="vi">
            {name}
          </span>
          <span className={mergeClasses(type.caption, type.numeric)}>{describe(name)}</span>
        </div>
      ))}
      <div className={styles.answers}>
        {(["same", "different"] as const).map((value) => (
          <ToggleButton
            appearance={answer === value ? "primary" : "outline"}
            checked={answer === value}
            key={value}
            onClick={() => onAnswer(answer === value ? undefined : value)}
            size="small"
          >
            {m.register[value]}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
