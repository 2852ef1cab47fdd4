/** What each key means in the sheet, as in every spreadsheet. */
import type { Direction } from "./selection";

export type GridCommand =
  | {
      readonly kind: "move";
      readonly direction: Direction;
      readonly by: "cell" | "block" | "page";
      readonly extend: boolean;
    }
  | { readonly kind: "row-start" | "sheet-start" | "sheet-end"; readonly extend: boolean }
  | { readonly kind: "edit" | "clear" | "replace" | "select-all" | "undo" | "redo" | "open-choices" | "cancel" }
  | { readonly kind: "sheet"; readonly step: 1 | -1 };

/** The parts of a keyboard event that matter; `ctrl` is ⌘ on a Mac. */
export interface KeyStroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const WITH_CTRL: Readonly<Record<string, GridCommand>> = {
  a: { kind: "select-all" },
  y: { kind: "redo" },
  PageUp: { kind: "sheet", step: -1 },
  PageDown: { kind: "sheet", step: 1 },
};

/** The command of a key while no cell is being edited; undefined where the key is text or the browser's. */
export function findCommand(stroke: KeyStroke): GridCommand | undefined {
  const { key, ctrl, shift, alt } = stroke;
  if (alt) return key === "ArrowDown" ? { kind: "open-choices" } : undefined;
  const direction = ARROWS[key];
  if (direction) return { kind: "move", direction, by: ctrl ? "block" : "cell", extend: shift };
  if (key === "Home") return { kind: ctrl ? "sheet-start" : "row-start", extend: shift };
  if (key === "End" && ctrl) return { kind: "sheet-end", extend: shift };
  return ctrl ? findWithCtrl(key, shift) : findPlain(key, shift);
}

function findWithCtrl(key: string, shift: boolean): GridCommand | undefined {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  return letter === "z" ? { kind: shift ? "redo" : "undo" } : WITH_CTRL[letter];
}

function findPlain(key: string, shift: boolean): GridCommand | undefined {
  switch (key) {
    case "PageUp":
      return { kind: "move", direction: "up", by: "page", extend: shift };
    case "PageDown":
      return { kind: "move", direction: "down", by: "page", extend: shift };
    case "Enter":
      return { kind: "move", direction: shift ? "up" : "down", by: "cell", extend: false };
    case "Tab":
      return { kind: "move", direction: shift ? "left" : "right", by: "cell", extend: false };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "replace" };
    case "Escape":
      return { kind: "cancel" };
    default:
      return undefined;
  }
}

/** What a key means while a cell is edited: where to go after entering the text, or to leave it as it was. */
export type EditCommand =
  | { readonly kind: "enter"; readonly direction: Direction | undefined }
  | { readonly kind: "new-line" }
  | { readonly kind: "cancel" };

/** In `enter` mode (begun by typing) arrows enter the text too; in `edit` mode they move the caret. */
export function findEditCommand(stroke: KeyStroke, mode: "enter" | "edit"): EditCommand | undefined {
  const { key, shift, alt } = stroke;
  if (key === "Escape") return { kind: "cancel" };
  if (key === "Enter") return alt ? { kind: "new-line" } : { kind: "enter", direction: shift ? "up" : "down" };
  if (key === "Tab") return { kind: "enter", direction: shift ? "left" : "right" };
  const direction = mode === "enter" && !shift ? ARROWS[key] : undefined;
  return direction && { kind: "enter", direction };
}
