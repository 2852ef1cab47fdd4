/** After a second run was written: what was done with it, whose edits were left, and where to go from there. */
import type { JSX } from "react";
import { sheetWords } from "../../locales/sheets";
import type { KeptCell, TableReceipt } from "../../model/tableUpdate";
import type { Actions } from "../session/actions";
import { isChosen, toChangeItems, type ChangeItem, type TrackerChanges } from "../facts/trackerChanges";
import { useWords, type Words } from "../words";
import { Row, RowList } from "./Row";
import { CheckLine, SectionTitle } from "./Section";
import { useTextStyles } from "../look/styles";

interface ChangesDoneProps {
  readonly changes: TrackerChanges;
  readonly receipt: TableReceipt;
  readonly actions: Actions;
}

const KINDS = ["changed", "offered", "answered", "added", "gone"] as const;

export function ChangesDone({ changes, receipt, actions }: ChangesDoneProps): JSX.Element {
  const { m } = useWords();
  const type = useTextStyles();
  const words = m.secondRun;
  const written = toChangeItems(changes).filter((item) => isChosen(item, changes.choices));
  const left = leftAlone(changes, receipt, m);
  return (
    <>
      <ul className={type.list}>
        {KINDS.map((kind) => {
          const count = written.filter((item) => kindOf(item) === kind).length;
          return count === 0 ? null : (
            <CheckLine icon="done" key={kind} tone="ok">
              {words.did[kind](count)}
            </CheckLine>
          );
        })}
      </ul>
      {left.length > 0 && (
        <section>
          <SectionTitle>{words.leftAlone(left.length)}</SectionTitle>
          <RowList label={words.leftAlone(left.length)}>
            {left.map(({ key, task, columns }) => (
              <Row detail={columns.join(", ")} key={key} plain title={task} titleLang="vi" />
            ))}
          </RowList>
        </section>
      )}
      <SectionTitle>{words.next}</SectionTitle>
      <RowList label={words.next}>
        <Row
          detail={words.toSheetHint}
          icon="goTo"
          onClick={() => actions.goToSheet(receipt.sheet)}
          title={words.toSheet(receipt.sheet)}
        />
        <Row
          detail={words.toReportHint}
          icon="report"
          onClick={() => actions.openTab("report")}
          title={words.toReport}
        />
      </RowList>
    </>
  );
}

/** Once it was answered, what was asked is a change as the others. */
function kindOf({ kind, values }: ChangeItem): ChangeItem["kind"] {
  if (kind !== "asked") return kind;
  return values.every(({ column }) => ANSWERS.includes(column)) ? "answered" : "changed";
}

const ANSWERS: readonly string[] = ["status", "completed", "percent", "result", "document", "note"];

interface LeftRow {
  readonly key: string;
  readonly task: string;
  readonly columns: readonly string[];
}

/** The rows in which somebody typed between the comparison and the write, with the columns that stay theirs. */
function leftAlone(changes: TrackerChanges, { kept }: TableReceipt, m: Words["m"]): readonly LeftRow[] {
  const tracker = changes.kind === "plan" ? changes.run.tracker : changes.returned.tracker;
  const hidden = Object.values(sheetWords).map(({ tracker: { headers } }) => [headers.written, headers.change]);
  const rows = new Map<string, KeptCell[]>();
  for (const cell of kept) {
    if (cell.header !== undefined && hidden.flat().includes(cell.header)) continue;
    rows.set(cell.key, [...(rows.get(cell.key) ?? []), cell]);
  }
  return [...rows].map(([key, cells]) => ({
    key,
    task: tracker.rows.find(({ id }) => id === key)?.words.text ?? key,
    columns: cells.map(({ header, reason }) => header ?? m.secondRun.why[reason]),
  }));
}
