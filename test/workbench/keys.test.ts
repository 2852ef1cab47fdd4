import { expect, test } from "@jest/globals";
import { findCommand, findEditCommand, type KeyStroke } from "../../src/workbench/keys";

function stroke(text: string): KeyStroke {
  const parts = text.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrl: parts.includes("Ctrl"),
    shift: parts.includes("Shift"),
    alt: parts.includes("Alt"),
  };
}

test.each([
  ["ArrowDown", { kind: "move", direction: "down", by: "cell", extend: false }],
  ["Shift+ArrowRight", { kind: "move", direction: "right", by: "cell", extend: true }],
  ["Ctrl+ArrowUp", { kind: "move", direction: "up", by: "block", extend: false }],
  ["PageDown", { kind: "move", direction: "down", by: "page", extend: false }],
  ["Shift+Tab", { kind: "move", direction: "left", by: "cell", extend: false }],
  ["Enter", { kind: "move", direction: "down", by: "cell", extend: false }],
  ["Home", { kind: "row-start", extend: false }],
  ["Ctrl+Home", { kind: "sheet-start", extend: false }],
  ["Ctrl+Shift+End", { kind: "sheet-end", extend: true }],
  ["Ctrl+z", { kind: "undo" }],
  ["Ctrl+Shift+Z", { kind: "redo" }],
  ["Ctrl+y", { kind: "redo" }],
  ["Alt+ArrowDown", { kind: "open-choices" }],
  ["F2", { kind: "edit" }],
])("%s over a selected cell", (keys, command) => {
  expect(findCommand(stroke(keys))).toEqual(command);
});

test.each(["a", "đ", "=", "Process", "Shift+A", "Ctrl+c", "Ctrl+v"])(
  "%s is left to the text field and the browser",
  (keys) => {
    expect(findCommand(stroke(keys))).toBeUndefined();
  },
);

test("arrows enter a text begun by typing, and move the caret of one being edited", () => {
  expect(findEditCommand(stroke("ArrowRight"), "enter")).toEqual({ kind: "enter", direction: "right" });
  expect(findEditCommand(stroke("ArrowRight"), "edit")).toBeUndefined();
});

test("Alt+Enter makes a new line in the cell", () => {
  expect(findEditCommand(stroke("Alt+Enter"), "edit")).toEqual({ kind: "new-line" });
});
