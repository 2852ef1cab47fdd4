import { useState } from "react";
import type { KeyStroke } from "./keys";
import type { SheetController } from "./useSheet";

/** The drop-down of a cell that takes one of a few values. */
export interface ChoiceMenu {
  readonly isOpen: boolean;
  readonly choices: readonly string[];
  readonly index: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly pick: (index: number) => void;
  /** Whether the key was one for the open list. */
  readonly take: (stroke: KeyStroke) => boolean;
}

export function useChoices({ reader, selection, choose }: SheetController): ChoiceMenu {
  const { active } = selection;
  const { choices = [], text } = reader.cell(active);
  const at = `${reader.view.name}!${active.row},${active.column}`;
  const [opened, setOpened] = useState<{ readonly at: string; readonly index: number }>();
  const isOpen = opened?.at === at && choices.length > 0;
  const index = opened?.index ?? 0;
  const close = () => {
    setOpened(undefined);
  };
  const show = (next: number) => {
    setOpened({ at, index: Math.min(Math.max(next, 0), choices.length - 1) });
  };
  const pick = (picked: number) => {
    const choice = choices[picked];
    close();
    if (choice !== undefined) choose(choice);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      show(index + 1);
    },
    ArrowUp: () => {
      show(index - 1);
    },
    Home: () => {
      show(0);
    },
    End: () => {
      show(choices.length - 1);
    },
    Enter: () => {
      pick(index);
    },
    " ": () => {
      pick(index);
    },
    Escape: close,
  };
  return {
    isOpen,
    choices,
    index,
    open: () => {
      show(Math.max(0, choices.indexOf(text)));
    },
    close,
    pick,
    take: ({ key }) => {
      keys[key]?.();
      if (key === "Tab") close();
      return key in keys;
    },
  };
}
