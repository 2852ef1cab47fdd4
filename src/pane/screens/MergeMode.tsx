/** What stands in the workbook already, and where the lists chosen now go: to it, or on sheets of their own. */
import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { JSX } from "react";
import type { StandingMerge } from "../../model/mergedLists";
import { Icon } from "../look/icons";
import { toStandingFacts } from "../facts/registrationState";
import { useTextStyles, useToneStyles } from "../look/styles";
import { useWords } from "../words";

const useStyles = makeStyles({
  standing: { display: "flex", gap: "8px", marginTop: "12px" },
  field: { margin: "8px 0 4px" },
  hint: { display: "block" },
});

export type MergeMode = "add" | "anew";

interface MergeModeProps {
  readonly merged: StandingMerge;
  readonly mode: MergeMode;
  readonly onChange: (mode: MergeMode) => void;
}

export function MergeModeChoice({ merged, mode, onChange }: MergeModeProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const tones = useToneStyles();
  const { m } = useWords();
  const { files, people, day } = toStandingFacts(merged);
  const words = m.merge.adding;
  const label = (text: string, hint: string): JSX.Element => (
    <>
      {text}
      <span className={mergeClasses(type.caption, styles.hint)}>{hint}</span>
    </>
  );
  return (
    <section>
      <p className={mergeClasses(type.numeric, styles.standing)}>
        <Icon className={tones.ok} name="done" />
        <span>{words.standing(files, people, day === undefined ? "" : m.fullDay(day))}</span>
      </p>
      <Field className={styles.field} label={words.standingLabel}>
        <RadioGroup onChange={(_event, { value }) => onChange(value === "anew" ? "anew" : "add")} value={mode}>
          <Radio label={label(words.add, words.addHint)} value="add" />
          <Radio label={label(words.anew, words.anewHint)} value="anew" />
        </RadioGroup>
      </Field>
    </section>
  );
}
