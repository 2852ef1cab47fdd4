/** The name box and the formula bar. */
import { makeStyles } from "@fluentui/react-components";
import { useState, type JSX, type KeyboardEvent, type RefObject } from "react";
import type { WorkbenchWords } from "../locales/workbenchWords";
import { cellToA1, rangeFromA1, rangeToA1, type RangeAddress } from "../model/address";
import { tokens } from "../pane/look/theme";
import { inputText } from "./cellText";
import { findEditCommand } from "./keys";
import { lastCell, sameRange } from "./selection";
import type { SheetController } from "./useSheet";

const TABLES_ID = "table-names";

const useStyles = makeStyles({
  bar: {
    height: "28px",
    flex: "none",
    display: "flex",
    alignItems: "stretch",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  field: {
    border: 0,
    minWidth: 0,
    boxSizing: "border-box",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "13px",
    lineHeight: "20px",
    "&:focus-visible": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
  },
  name: { width: "92px", flex: "none", padding: "0 8px", borderRight: `1px solid ${tokens.colorNeutralStroke1}` },
  sign: {
    width: "36px",
    flex: "none",
    textAlign: "center",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontStyle: "italic",
    fontSize: "14px",
    lineHeight: "27px",
    color: tokens.colorNeutralForeground3,
  },
  formula: { flex: 1, padding: "0 10px", textOverflow: "ellipsis" },
});

interface FormulaBarProps {
  readonly controller: SheetController;
  readonly words: WorkbenchWords;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

export function FormulaBar({ controller, words, field }: FormulaBarProps): JSX.Element {
  const styles = useStyles();
  const { editing, reader, selection } = controller;
  const text = editing?.draft ?? inputText(reader.cell(selection.active));
  const leave = () => field.current?.focus({ preventScroll: true });
  return (
    <div className={styles.bar}>
      <NameBox controller={controller} words={words} onDone={leave} />
      <span aria-hidden className={styles.sign}>
        fx
      </span>
      <input
        aria-label={words.formulaBar}
        autoComplete="off"
        className={`${styles.field} ${styles.formula}`}
        spellCheck={false}
        value={text}
        onBlur={({ relatedTarget }) => {
          if (editing && relatedTarget !== field.current) controller.enter();
        }}
        onChange={({ target }) => {
          if (!editing) controller.begin("edit");
          controller.change(target.value);
        }}
        onFocus={() => {
          if (!editing) controller.begin("edit");
        }}
        onKeyDown={(event) => {
          if (runFormulaKey(event, controller)) leave();
        }}
      />
    </div>
  );
}

/** Whether the key ended the editing. */
function runFormulaKey(event: KeyboardEvent, controller: SheetController): boolean {
  if (event.nativeEvent.isComposing) return false;
  const { key, shiftKey: shift, altKey: alt } = event;
  const command = findEditCommand({ key, shift, alt, ctrl: false }, "edit");
  if (!command || command.kind === "new-line") return false;
  event.preventDefault();
  if (command.kind === "cancel") controller.cancel();
  else return controller.enter(command.direction);
  return true;
}

interface NameBoxProps {
  readonly controller: SheetController;
  readonly words: WorkbenchWords;
  readonly onDone: () => void;
}

/** Shows where the selection is; takes an address or the name of a table to go to. */
function NameBox({ controller, words, onDone }: NameBoxProps): JSX.Element {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const { reader, selection, range, workbook } = controller;
  const tables = workbook.sheets().flatMap((sheet) => sheet.tables);
  const isOneCell = sameRange(range, reader.area(selection.active));
  const go = (text: string) => {
    const table = tables.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    const target = table?.range ?? rangeFromA1(text);
    setTyped(undefined);
    if (table && table.sheet !== reader.view.name) workbook.select(table.sheet, table.range);
    else if (target) controller.select(selectionOf(target));
    onDone();
  };
  return (
    <>
      <input
        aria-label={words.nameBox}
        autoComplete="off"
        className={`${styles.field} ${styles.name}`}
        list={TABLES_ID}
        spellCheck={false}
        value={typed ?? (isOneCell ? cellToA1(selection.active) : rangeToA1(range))}
        onBlur={() => {
          setTyped(undefined);
        }}
        onChange={({ target }) => {
          const { value } = target;
          if (tables.some(({ name }) => name === value)) go(value);
          else setTyped(value);
        }}
        onFocus={({ target }) => {
          target.select();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          // The key would go on to the cell, which has the keyboard from here on.
          event.preventDefault();
          if (event.key === "Enter") go(event.currentTarget.value);
          else {
            setTyped(undefined);
            onDone();
          }
        }}
      />
      <datalist id={TABLES_ID}>
        {tables.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

function selectionOf(range: RangeAddress): SheetController["selection"] {
  return { active: { row: range.row, column: range.column }, extent: lastCell(range) };
}
