import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type JSX } from "react";
import type { LocaleId } from "../locales/locale";
import type { WorkbenchWords } from "../locales/workbenchWords";
import { tokens } from "../pane/look/theme";
import { toLocalNumber } from "./cellText";
import { summarise } from "./selectionText";
import type { SheetController } from "./useSheet";

const useStyles = makeStyles({
  bar: {
    height: "22px",
    flex: "none",
    display: "flex",
    alignItems: "center",
    gap: "20px",
    boxSizing: "border-box",
    padding: "0 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
    lineHeight: "16px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  state: { flex: 1 },
  zoom: { display: "flex", alignItems: "center", gap: "2px" },
  step: {
    width: "24px",
    height: "20px",
    padding: 0,
    border: 0,
    borderRadius: "2px",
    backgroundColor: "transparent",
    color: "inherit",
    fontSize: "14px",
    lineHeight: "16px",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const ZOOM = { least: 0.5, most: 2, step: 0.1 };

interface StatusBarProps {
  readonly controller: SheetController;
  readonly words: WorkbenchWords;
  readonly language: LocaleId;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

export function StatusBar({ controller, words, language, zoom, onZoom }: StatusBarProps): JSX.Element {
  const styles = useStyles();
  const { reader, editing } = controller;
  const range = useDeferredValue(controller.range);
  const summary = useMemo(() => summarise(reader, range), [reader, range]);
  const state = editing ? (editing.mode === "enter" ? words.entering : words.editing) : words.ready;
  const show = (value: number) => toLocalNumber(value, language);
  const zoomBy = (step: number) => {
    onZoom(Math.min(ZOOM.most, Math.max(ZOOM.least, Math.round((zoom + step) * 10) / 10)));
  };
  return (
    <div aria-label={words.status} className={styles.bar} role="group">
      <span className={styles.state}>{state}</span>
      {summary && summary.numbers > 0 && <span>{words.average(show(summary.sum / summary.numbers))}</span>}
      {summary && <span>{words.count(show(summary.count))}</span>}
      {summary && summary.numbers > 0 && <span>{words.sum(show(summary.sum))}</span>}
      <span className={styles.zoom}>
        <button
          aria-label={words.zoomOut}
          className={styles.step}
          type="button"
          onClick={() => {
            zoomBy(-ZOOM.step);
          }}
        >
          −
        </button>
        {words.zoom(Math.round(zoom * 100))}
        <button
          aria-label={words.zoomIn}
          className={styles.step}
          type="button"
          onClick={() => {
            zoomBy(ZOOM.step);
          }}
        >
          +
        </button>
      </span>
    </div>
  );
}
