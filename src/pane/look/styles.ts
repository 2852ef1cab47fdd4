/** Type, spacing and rows that several components share. Sizes in px, as drawn; narrow means a pane under 344 px. */
import { makeStyles } from "@fluentui/react-components";
import { tokens, type Tone } from "./theme";

export const NARROW = "@container pane (max-width: 343px)";
export const WIDE = "@container pane (min-width: 420px)";
export const FORCED = "@media (forced-colors: active)";
export const STILL = "@media (prefers-reduced-motion: reduce)";

export const useTextStyles = makeStyles({
  headline: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: 600, minWidth: 0, overflowWrap: "anywhere" },
  number: { margin: 0, fontSize: "28px", lineHeight: "36px", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  caption: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  body: { margin: 0 },
  soft: { margin: 0, color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: 600 },
  numeric: { fontVariantNumeric: "tabular-nums" },
  oneLine: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export const useToneStyles = makeStyles({
  ok: { color: tokens.okText },
  info: { color: tokens.infoText },
  warn: { color: tokens.warnText },
  bad: { color: tokens.badText },
  none: { color: tokens.noneText },
} satisfies Record<Tone, object>);

export const useFocusStyles = makeStyles({
  ring: {
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
      borderRadius: "4px",
    },
  },
});
