/** The tasks, or their counts by agency, for the systems of a province. */
import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { ClassedTask } from "../../model/taskClass";
import { loadPipeline } from "../effects/world";
import { useWords } from "../words";
import { FileOut, type TextOut } from "./FileOut";

const useStyles = makeStyles({ field: { marginTop: "4px" } });

const CONTENTS = ["tasks", "agencies"] as const;
const SEPARATORS = [";", ","] as const;

export function CsvOut({ entries }: { readonly entries: readonly ClassedTask[] }): JSX.Element {
  const styles = useStyles();
  const { m, locale } = useWords();
  const words = m.filesOut;
  const [content, setContent] = useState<(typeof CONTENTS)[number]>("tasks");
  const [separator, setSeparator] = useState<(typeof SEPARATORS)[number]>(";");
  const make = async (): Promise<TextOut> => {
    const { composeCsv, csvRows } = await loadPipeline();
    const { text, neutralised } = composeCsv(csvRows(content, entries, locale), separator);
    const note = neutralised > 0 ? { note: words.neutralised(neutralised) } : {};
    return { name: words.csvName[content], type: "text/csv", text, ...note };
  };
  return (
    <FileOut make={make} title={words.csv}>
      <Field className={styles.field} label={words.csvContent}>
        <RadioGroup
          layout="horizontal"
          onChange={(_event, { value }) => setContent(value === "agencies" ? "agencies" : "tasks")}
          value={content}
        >
          {CONTENTS.map((value) => (
            <Radio key={value} label={words.csvContents[value]} value={value} />
          ))}
        </RadioGroup>
      </Field>
      <Field className={styles.field} label={words.csvSeparator}>
        <RadioGroup
          layout="horizontal"
          onChange={(_event, { value }) => setSeparator(value === "," ? "," : ";")}
          value={separator}
        >
          {SEPARATORS.map((value) => (
            <Radio key={value} label={words.csvSeparators[value]} value={value} />
          ))}
        </RadioGroup>
      </Field>
    </FileOut>
  );
}
