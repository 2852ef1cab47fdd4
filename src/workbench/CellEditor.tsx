/**
 * The text field over the active cell. It always has the keyboard while the sheet is in use, unseen until something is
 * typed: an input method (Telex, VNI) then composes its first letter in the cell itself, and no key is lost.
 */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ClipboardEvent, type JSX, type KeyboardEvent, type RefObject } from "react";
import type { WorkbenchWords } from "../locales/workbenchWords";
import { cellToA1 } from "../model/address";
import { ChoiceButton, ChoiceList } from "./ChoiceList";
import { copyHtml } from "./clipboardHtml";
import { fromClipboardText } from "./clipboard";
import { cellId, CHOICES_ID, choiceId, GRID_ID } from "./gridLayout";
import { findCommand, findEditCommand, type KeyStroke } from "./keys";
import { textStyle } from "./paper";
import { runCommand } from "./runCommand";
import { copyText } from "./selectionText";
import { useChoices, type ChoiceMenu } from "./useChoices";
import type { SheetController } from "./useSheet";

const useStyles = makeStyles({
  layer: { position: "absolute", pointerEvents: "none" },
  field: {
    position: "absolute",
    inset: 0,
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    margin: 0,
    padding: "1px 4px",
    border: 0,
    resize: "none",
    overflow: "hidden",
    backgroundColor: "transparent",
    opacity: 0,
    outlineStyle: "none",
  },
  open: {
    opacity: 1,
    pointerEvents: "auto",
    height: "auto",
    minHeight: "100%",
    minWidth: "100%",
    maxWidth: "560px",
    backgroundColor: "#ffffff",
    boxShadow: "0 0 0 2px #126a66, 0 2px 8px rgb(0 0 0 / 24%)",
    cursor: "text",
    userSelect: "text",
  },
});

interface CellEditorProps {
  readonly controller: SheetController;
  readonly words: WorkbenchWords;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly place: (layer: HTMLElement) => void;
  /** The sheet area: focus that stays inside it keeps what is being typed. */
  readonly home: RefObject<HTMLElement | null>;
}

export function CellEditor({ controller, words, field, place, home }: CellEditorProps): JSX.Element {
  const styles = useStyles();
  const layer = useRef<HTMLDivElement>(null);
  const menu = useChoices(controller);
  const { editing, selection, reader } = controller;
  const cell = reader.cell(selection.active);
  usePlacement(layer, place);
  useCaretAtEnd(field, editing?.mode === "edit");
  return (
    <div ref={layer} className={styles.layer}>
      <textarea
        ref={field}
        aria-activedescendant={
          menu.isOpen
            ? choiceId(menu.index)
            : cellId(reader.area(selection.active).row, reader.area(selection.active).column)
        }
        aria-controls={menu.isOpen ? CHOICES_ID : GRID_ID}
        aria-label={words.cell(cellToA1(selection.active))}
        autoComplete="off"
        className={mergeClasses(styles.field, editing && styles.open)}
        rows={1}
        spellCheck={false}
        style={{
          ...textStyle(cell.style, editing ? null : cell.value, reader.zoom),
          whiteSpace: "pre-wrap",
          ...(editing ? { fieldSizing: "content", width: "auto" } : {}),
        }}
        value={editing?.draft ?? ""}
        onBlur={({ relatedTarget }) => {
          menu.close();
          if (editing && !home.current?.contains(relatedTarget)) controller.enter();
        }}
        onChange={({ target }) => {
          if (editing) controller.change(target.value);
          else controller.begin("enter", target.value);
        }}
        onCopy={(event) => {
          copy(event, controller);
        }}
        onCut={(event) => {
          if (copy(event, controller)) controller.clear();
        }}
        onKeyDown={(event) => {
          onKeyDown(event, controller, menu);
        }}
        onPaste={(event) => {
          if (editing) return;
          event.preventDefault();
          const text = event.clipboardData.getData("text/plain");
          if (text !== "") controller.paste(fromClipboardText(text.replace(/\r?\n$/, "")));
        }}
      />
      {cell.choices && !editing && <ChoiceButton menu={menu} words={words} />}
      {menu.isOpen && <ChoiceList menu={menu} words={words} />}
    </div>
  );
}

/** Frozen cells stand still while the sheet scrolls: the layer is placed after each drawing and each scroll. */
function usePlacement(layer: RefObject<HTMLDivElement | null>, place: (layer: HTMLElement) => void): void {
  useLayoutEffect(() => {
    const element = layer.current;
    const scroller = element?.closest("[data-sheet-scroller]");
    if (!element || !scroller) return undefined;
    const replace = () => {
      place(element);
    };
    replace();
    scroller.addEventListener("scroll", replace, { passive: true });
    return () => {
      scroller.removeEventListener("scroll", replace);
    };
  });
}

function useCaretAtEnd(field: RefObject<HTMLTextAreaElement | null>, isEditing: boolean): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (isEditing && element === document.activeElement)
      element?.setSelectionRange(element.value.length, element.value.length);
  }, [field, isEditing]);
}

function copy(event: ClipboardEvent, controller: SheetController): boolean {
  if (controller.editing) return false;
  event.preventDefault();
  event.clipboardData.setData("text/plain", copyText(controller.reader, controller.range));
  const html = copyHtml(controller.reader, controller.range);
  if (html !== undefined) event.clipboardData.setData("text/html", html);
  return true;
}

function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, controller: SheetController, menu: ChoiceMenu): void {
  if (event.nativeEvent.isComposing || event.key === "Process") return;
  const stroke = toStroke(event);
  const isDone = menu.isOpen
    ? menu.take(stroke)
    : controller.editing
      ? runEditing(stroke, controller, event.currentTarget)
      : runSelecting(stroke, controller, menu);
  if (isDone) event.preventDefault();
}

export function toStroke({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): KeyStroke {
  return { key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey };
}

function runEditing(stroke: KeyStroke, controller: SheetController, field: HTMLTextAreaElement): boolean {
  const command = findEditCommand(stroke, controller.editing?.mode ?? "edit");
  switch (command?.kind) {
    case "enter":
      controller.enter(command.direction);
      return true;
    case "cancel":
      controller.cancel();
      return true;
    case "new-line":
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      controller.change(field.value);
      return true;
    case undefined:
      return false;
  }
}

function runSelecting(stroke: KeyStroke, controller: SheetController, menu: ChoiceMenu): boolean {
  const command = findCommand(stroke);
  if (!command) return false;
  if (command.kind === "open-choices") menu.open();
  else runCommand(command, controller);
  return true;
}
