/** What all themes share: the names of our own colours, the brand, the letters. */
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** A class of task, unit or finding shows itself in one of these tones, always beside a word and an icon. */
export type Tone = "ok" | "info" | "warn" | "bad" | "none";

export type ToneTokens = Record<`${Tone}${"Text" | "Tint" | "Edge" | "Fill"}`, string>;

export interface PlanTokens extends ToneTokens {
  readonly markTint: string;
  readonly markText: string;
  readonly markLine: string;
  readonly rowLine: string;
  readonly track: string;
}

export type PlanTheme = Theme & PlanTokens;
export type ThemeName = "light" | "dark" | "high-contrast";

export const brand: BrandVariants = {
  10: "#000e0d",
  20: "#001b1a",
  30: "#002725",
  40: "#023331",
  50: "#04403d",
  60: "#074d4a",
  70: "#0e5c58",
  80: "#126a66",
  90: "#23807b",
  100: "#2b8c87",
  110: "#3d9e98",
  120: "#54b0aa",
  130: "#71c2bc",
  140: "#92d2cd",
  150: "#b8e3e0",
  160: "#e0f3f1",
};

/** Fluent's own stack starts with a face that has no Vietnamese letters. */
export const fontFamilyBase =
  '"Segoe UI", -apple-system, BlinkMacSystemFont, "Open Sans", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif';
