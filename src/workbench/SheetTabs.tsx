import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, type JSX, type KeyboardEvent } from "react";
import type { WorkbenchWords } from "../locales/workbenchWords";
import { tokens } from "../pane/look/theme";
import { GRID_ID } from "./gridLayout";
import type { SheetController } from "./useSheet";

const useStyles = makeStyles({
  tabs: {
    height: "29px",
    flex: "none",
    display: "flex",
    alignItems: "stretch",
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "none",
    boxSizing: "border-box",
    paddingLeft: "40px",
    backgroundColor: tokens.colorNeutralBackground4,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    flex: "none",
    maxWidth: "200px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    padding: "0 14px",
    border: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "13px",
    lineHeight: "20px",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    boxShadow: `inset 0 -3px ${tokens.colorCompoundBrandStroke}`,
  },
});

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

interface SheetTabsProps {
  readonly controller: SheetController;
  readonly words: WorkbenchWords;
}

export function SheetTabs({ controller, words }: SheetTabsProps): JSX.Element {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const names = controller.workbook
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
  const current = names.indexOf(controller.reader.view.name);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = Math.min(Math.max(current + step, 0), names.length - 1);
    const name = names[index];
    if (name !== undefined) controller.activate(name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  };
  return (
    <div ref={list} aria-label={words.sheets} className={styles.tabs} role="tablist" onKeyDown={onKeyDown}>
      {names.map((name, index) => (
        <button
          key={name}
          aria-controls={GRID_ID}
          aria-selected={index === current}
          className={mergeClasses(styles.tab, index === current && styles.current)}
          role="tab"
          tabIndex={index === current ? 0 : -1}
          title={name}
          type="button"
          onClick={() => {
            controller.activate(name);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
