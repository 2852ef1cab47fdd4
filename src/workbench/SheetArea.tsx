/** The spreadsheet: formula bar, grid, tabs and status bar around the sheet in front. */
import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent, type JSX, type ReactNode } from "react";
import type { WorkbookView } from "../hosts/memory/view";
import type { LocaleId } from "../locales/locale";
import { describeProblem } from "../locales/problems";
import type { WorkbenchWords } from "../locales/workbenchWords";
import { tokens } from "../pane/look/theme";
import { CellEditor } from "./CellEditor";
import { FormulaBar } from "./FormulaBar";
import { SheetGrid } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { useSheet } from "./useSheet";
import type { Notice } from "./useWorkbookFile";

const FIRST_ZOOM = 0.9;

const useStyles = makeStyles({
  area: { position: "relative", flex: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  drop: {
    position: "absolute",
    inset: "8px",
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    color: tokens.colorNeutralForeground1,
    fontSize: "16px",
    fontWeight: 600,
  },
});

interface SheetAreaProps {
  readonly workbook: WorkbookView;
  readonly words: WorkbenchWords;
  readonly language: LocaleId;
  readonly onFile: (file: File) => void;
  readonly onNotice: (notice: Notice | undefined) => void;
  readonly children: ReactNode;
}

export function SheetArea({ workbook, words, language, onFile, onNotice, children }: SheetAreaProps): JSX.Element {
  const styles = useStyles();
  const home = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [zoom, setZoom] = useState(FIRST_ZOOM);
  const drop = useFileDrop(onFile);
  const controller = useSheet(workbook, {
    zoom,
    onSettled: () => {
      onNotice(undefined);
    },
    onRefused: (problem, { refusal }) => {
      if (refusal && problem.code === "host-refused") onNotice({ title: refusal.title, text: refusal.message });
      else if (problem.code === "host-refused") onNotice({ title: words.notEntered, text: words.notFormula });
      else onNotice({ title: words.notEntered, text: describeProblem(problem, language).cure });
    },
  });
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={home} aria-label={words.spreadsheet} className={styles.area} {...drop.handlers}>
      <FormulaBar controller={controller} field={field} words={words} />
      {children}
      <SheetGrid controller={controller} words={words} onPress={() => field.current?.focus({ preventScroll: true })}>
        {(place) => <CellEditor controller={controller} field={field} home={home} place={place} words={words} />}
      </SheetGrid>
      <SheetTabs controller={controller} words={words} />
      <StatusBar controller={controller} language={language} words={words} zoom={zoom} onZoom={setZoom} />
      {drop.isOver && <div className={styles.drop}>{words.dropHere}</div>}
    </section>
  );
}

interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

function useFileDrop(onFile: (file: File) => void): { readonly isOver: boolean; readonly handlers: DropHandlers } {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      },
    },
  };
}
