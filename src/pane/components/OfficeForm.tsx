/** What the office writes above and below its papers; the status sheet itself keeps it. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { OFFICE_FIELDS } from "../../model/officeProfile";
import type { StatusChoices } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";
import { Fold } from "./Fold";

const useStyles = makeStyles({ field: { marginTop: "8px" }, input: { width: "100%" } });

interface OfficeFormProps {
  readonly choices: StatusChoices;
  readonly onChange: (choices: Partial<StatusChoices>) => void;
}

export function OfficeForm({ choices, onChange }: OfficeFormProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { office, typed } = choices;
  return (
    <Fold title={m.report.office}>
      <p className={type.caption}>{m.report.officeHint}</p>
      {OFFICE_FIELDS.map((field) => (
        <Field className={styles.field} key={field} label={m.report.officeField[field]}>
          <Input
            className={styles.input}
            maxLength={200}
            onChange={(_event, { value }) => onChange({ typed: { ...typed, [field]: value } })}
            value={typed[field] ?? office[field]}
          />
        </Field>
      ))}
    </Fold>
  );
}
