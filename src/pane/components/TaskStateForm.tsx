/**
 * How a task of the tracker stands, said in the words of the sheet. A choice is written at once, but for the end of the work:
 * its status and its day are one thing, said and written together, so that one undo takes both back.
 */
import { Button, Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { useEffect, useState, type JSX } from "react";
import type { PlainDate } from "../../model/plainDate";
import type { Task, TaskState, TaskStatus } from "../../model/task";
import { sheetWords } from "../../locales/sheets";
import { useWords } from "../words";
import { DayField } from "./DayField";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px" },
  dropdown: { minWidth: 0, width: "100%" },
  acts: { display: "flex", gap: "8px" },
});

const STATUSES: readonly TaskStatus[] = ["needs-action", "in-process", "completed", "suspended"];

interface TaskStateFormProps {
  readonly task: Task;
  readonly asOf: PlainDate;
  readonly onChange: (state: TaskState) => void;
}

/** Done, as the person says it and it is not written yet; no day: it stays open. */
interface Done {
  readonly day: PlainDate | undefined;
}

export function TaskStateForm({ task, asOf, onChange }: TaskStateFormProps): JSX.Element {
  const styles = useStyles();
  const { locale } = useWords();
  const { headers, statuses } = sheetWords[locale].tracker;
  const [said, setSaid] = useState<Done>();
  const isWritten = task.status === "completed";
  // The row says it by now.
  useEffect(() => {
    if (isWritten) setSaid(undefined);
  }, [isWritten]);
  const choose = (status: TaskStatus): void => {
    const isEnd = status === "completed" && !isWritten;
    setSaid(isEnd ? { day: task.completed ?? asOf } : undefined);
    if (!isEnd && status !== task.status) onChange({ status });
  };
  const shown = said ? "completed" : task.status;
  return (
    <div className={styles.all}>
      <Field label={headers.status}>
        <Dropdown
          className={styles.dropdown}
          onOptionSelect={(_event, { optionValue }) => {
            const status = STATUSES.find((one) => one === optionValue);
            if (status) choose(status);
          }}
          selectedOptions={[shown]}
          value={statuses[shown]}
        >
          {STATUSES.map((status) => (
            <Option key={status} value={status}>
              {statuses[status]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {said && !isWritten && (
        <DoneForm
          asOf={asOf}
          onCancel={() => setSaid(undefined)}
          onDay={(day) => setSaid({ day })}
          onWrite={() => onChange({ status: "completed", completed: said.day ?? null })}
          said={said}
        />
      )}
      {isWritten && (
        <DayField
          day={task.completed}
          label={headers.completed}
          near={asOf}
          onChange={(day) => onChange({ completed: day })}
          onClear={() => onChange({ completed: null })}
        />
      )}
    </div>
  );
}

interface DoneFormProps {
  readonly said: Done;
  readonly asOf: PlainDate;
  readonly onDay: (day: PlainDate | undefined) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

function DoneForm({ said, asOf, onDay, onWrite, onCancel }: DoneFormProps): JSX.Element {
  const styles = useStyles();
  const { locale, m } = useWords();
  const [isWrong, setWrong] = useState(false);
  return (
    <>
      <DayField
        day={said.day}
        label={sheetWords[locale].tracker.headers.completed}
        near={asOf}
        onChange={onDay}
        onClear={() => onDay(undefined)}
        onWrong={setWrong}
      />
      <div className={styles.acts}>
        <Button disabledFocusable={isWrong} onClick={onWrite}>
          {m.task.writeDone}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {m.review.cancel}
        </Button>
      </div>
    </>
  );
}
