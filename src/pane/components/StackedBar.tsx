/** Shares of a whole; the list of the same numbers always stands below it. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { FORCED } from "../look/styles";
import { tokens } from "../look/theme";

export type BarPart = "ok" | "late" | "bad" | "warn" | "info" | "none";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "12px" },
  part: { minWidth: "4px", borderRadius: "2px", boxSizing: "border-box", [FORCED]: { forcedColorAdjust: "none" } },
  ok: { backgroundColor: tokens.okFill, [FORCED]: { backgroundColor: "CanvasText" } },
  late: {
    backgroundImage: `repeating-linear-gradient(90deg, ${tokens.warnFill} 0 3px, ${tokens.warnTint} 3px 5px)`,
    [FORCED]: { backgroundImage: "repeating-linear-gradient(90deg, CanvasText 0 2px, Canvas 2px 5px)" },
  },
  bad: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.badFill} 0 4px, ${tokens.badText} 4px 6px)`,
    [FORCED]: { backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 6px)" },
  },
  warn: {
    backgroundColor: tokens.warnFill,
    [FORCED]: { backgroundImage: "repeating-linear-gradient(0deg, CanvasText 0 2px, Canvas 2px 5px)" },
  },
  info: {
    backgroundColor: tokens.infoFill,
    [FORCED]: { backgroundColor: "Canvas", border: "1.5px solid CanvasText" },
  },
  none: {
    border: `1.5px solid ${tokens.noneFill}`,
    [FORCED]: { border: "1.5px dashed CanvasText" },
  },
});

interface StackedBarProps {
  /** The numbers in a sentence. */
  readonly label: string;
  readonly parts: readonly { readonly part: BarPart; readonly count: number; readonly id: string }[];
}

export function StackedBar({ label, parts }: StackedBarProps): JSX.Element {
  const styles = useStyles();
  return (
    <div aria-label={label} className={styles.bar} role="img">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ part, count, id }) => (
          <span className={mergeClasses(styles.part, styles[part])} key={id} style={{ flex: `${count} 0 0` }} />
        ))}
    </div>
  );
}
