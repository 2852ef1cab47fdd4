/** Column letters with the corner that selects all. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { WorkbenchWords } from "../locales/workbenchWords";
import { columnLetters, type RangeAddress } from "../model/address";
import { tokens } from "../pane/look/theme";
import { HEADER_HEIGHT, type Slot } from "./gridLayout";

export const useHeaderStyles = makeStyles({
  cell: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flex: "none",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "12px",
    lineHeight: "16px",
    fontVariantNumeric: "tabular-nums",
    cursor: "default",
  },
  lit: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: 600,
  },
  litColumn: { boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}` },
  litRow: { boxShadow: `inset -2px 0 ${tokens.colorCompoundBrandStroke}` },
  frozen: { position: "sticky", zIndex: 2 },
  free: { position: "absolute", top: 0 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  triangle: {
    position: "absolute",
    right: "3px",
    bottom: "3px",
    borderLeft: "9px solid transparent",
    borderBottom: `9px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface GridHeaderProps {
  readonly columns: readonly Slot[];
  readonly headerWidth: number;
  readonly range: RangeAddress;
  readonly words: WorkbenchWords;
}

export function GridHeader({ columns, headerWidth, range, words }: GridHeaderProps): JSX.Element {
  const styles = useHeaderStyles();
  return (
    <div aria-rowindex={1} role="row" style={{ position: "relative", display: "flex", height: HEADER_HEIGHT }}>
      <div
        aria-colindex={1}
        className={mergeClasses(styles.cell, styles.frozen)}
        data-header="all"
        role="columnheader"
        style={{ left: 0, width: headerWidth, height: HEADER_HEIGHT }}
      >
        <span className={styles.unseen}>{words.selectAll}</span>
        <span aria-hidden className={styles.triangle} />
      </div>
      {columns.map(({ index, start, size, frozen }) => {
        const isLit = index >= range.column && index < range.column + range.columnCount;
        return (
          <div
            key={index}
            aria-colindex={index + 2}
            className={mergeClasses(
              styles.cell,
              frozen ? styles.frozen : styles.free,
              isLit && styles.lit,
              isLit && styles.litColumn,
            )}
            data-header="column"
            data-index={index}
            role="columnheader"
            style={{ left: start, width: size, height: HEADER_HEIGHT }}
          >
            {columnLetters(index)}
          </div>
        );
      })}
    </div>
  );
}
