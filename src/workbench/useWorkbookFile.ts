/** The file behind the workbook: its name, whether it has changes not saved, opening another and saving. */
import { useEffect, useRef, useState } from "react";
import type { WorkbookView } from "../hosts/memory/view";
import type { LocaleId } from "../locales/locale";
import { describeProblem } from "../locales/problems";
import type { WorkbenchWords } from "../locales/workbenchWords";
import type { Outcome, Problem } from "../model/outcome";
import type { ReplaceAnswer } from "./ReplaceDialog";
import { downloadXlsx, readFileBytes } from "./workbookFile";

/** Something that the person must know, in plain words. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

export interface WorkbookFile {
  readonly name: string;
  readonly isAsking: boolean;
  readonly answer: (answer: ReplaceAnswer) => void;
  readonly save: () => Promise<void>;
  readonly open: (file: File) => Promise<void>;
  /** Puts the bytes of a workbook of ours in place of the open one. */
  readonly openBytes: (name: string, bytes: () => Promise<Uint8Array>) => Promise<Outcome<void> | undefined>;
}

interface FileOptions {
  readonly words: WorkbenchWords;
  readonly language: LocaleId;
  readonly onNotice: (notice: Notice | undefined) => void;
}

export function useWorkbookFile(workbook: WorkbookView, { words, language, onNotice }: FileOptions): WorkbookFile {
  const [name, setName] = useState(words.untitled);
  const changes = useUnsavedChanges(workbook);
  const [ask, setAsk] = useState<{ readonly reply: (answer: ReplaceAnswer) => void }>();

  const save = async () => {
    downloadXlsx(await workbook.save(), name);
    changes.forget();
  };
  const mayReplace = async (): Promise<boolean> => {
    if (!changes.areThere()) return true;
    const answer = await new Promise<ReplaceAnswer>((reply) => {
      setAsk({ reply });
    });
    setAsk(undefined);
    if (answer === "save") await save();
    return answer !== "cancel";
  };
  const openBytes = async (newName: string, bytes: () => Promise<Uint8Array | undefined>) => {
    if (!(await mayReplace())) return undefined;
    const read = await bytes();
    const outcome = read && (await workbook.load(read));
    if (outcome?.ok) {
      onNotice(undefined);
      setName(newName);
      changes.forget();
    } else {
      onNotice(refusal(newName, outcome?.problem, { words, language }));
    }
    return outcome;
  };
  return {
    name,
    isAsking: ask !== undefined,
    answer: (answer) => {
      ask?.reply(answer);
    },
    save,
    open: async (file) => {
      await openBytes(file.name, () => readFileBytes(file));
    },
    openBytes,
  };
}

/** Names the file, says what to do, and that nothing is lost. */
function refusal(
  name: string,
  problem: Problem | undefined,
  { words, language }: Omit<FileOptions, "onNotice">,
): Notice {
  if (!problem || problem.code === "unsupported-file") {
    return { title: words.notOpened(name), text: `${words.onlyXlsx} ${words.kept}` };
  }
  const { title, cure } = describeProblem({ ...problem, place: name }, language);
  return { title, text: `${cure} ${words.kept}` };
}

interface UnsavedChanges {
  areThere(): boolean;
  forget(): void;
}

/** Asks before the page is left with changes that no file holds. */
function useUnsavedChanges(workbook: WorkbookView): UnsavedChanges {
  const isChanged = useRef(false);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isChanged.current) event.preventDefault();
    };
    const stop = workbook.subscribe(({ kind }) => {
      if (kind !== "selection") isChanged.current = true;
    });
    window.addEventListener("beforeunload", warn);
    return () => {
      stop();
      window.removeEventListener("beforeunload", warn);
    };
  }, [workbook]);
  return {
    areThere: () => isChanged.current,
    forget: () => {
      isChanged.current = false;
    },
  };
}
