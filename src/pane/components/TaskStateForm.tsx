/** How a task of the tracker stands, said in the words of the sheet; each choice is written at once. */
import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PlainDate } from "../../model/plainDate";
import type { Task, TaskState, TaskStatus } from "../../model/task";
import { sheetWords } from "../../locales/sheets";
import { useWords } from "../words";
import { DayField } from "./DayField";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px" },
  dropdown: { minWidth: 0, width: "100%" },
});

const STATUSES: readonly TaskStatus[] = ["needs-action", "in-process", "completed", "suspended"];

interface TaskStateFormProps {
  readonly task: Task;
  readonly asOf: PlainDate;
  readonly onChange: (state: TaskState) => void;
}

export function TaskStateForm({ task, asOf, onChange }: TaskStateFormProps): JSX.Element {
  const styles = useStyles();
  const { locale } = useWords();
  const { headers, statuses } = sheetWords[locale].tracker;
  return (
    <div className={styles.all}>
      <Field label={headers.status}>
        <Dropdown
          className={styles.dropdown}
          onOptionSelect={(_event, { optionValue }) => {
            const status = STATUSES.find((one) => one === optionValue);
            if (status && status !== task.status) onChange({ status });
          }}
          selectedOptions={[task.status]}
          value={statuses[task.status]}
        >
          {STATUSES.map((status) => (
            <Option key={status} value={status}>
              {statuses[status]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {task.status === "completed" && (
        <DayField
          day={task.completed}
          key={task.id}
          label={headers.completed}
          near={asOf}
          onChange={(day) => onChange({ completed: day })}
          onClear={() => onChange({ completed: null })}
        />
      )}
    </div>
  );
}
