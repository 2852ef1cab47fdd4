/** Fluent themes with our brand, and the colours that Fluent has no names for: marks, classes, bars. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  tokens as fluentTokens,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** A class of task, unit or finding shows itself in one of these tones, always beside a word and an icon. */
export type Tone = "ok" | "info" | "warn" | "bad" | "none";

type ToneTokens = Record<`${Tone}${"Text" | "Tint" | "Edge" | "Fill"}`, string>;

interface PlanTokens extends ToneTokens {
  readonly markTint: string;
  readonly markText: string;
  readonly markLine: string;
  readonly rowLine: string;
  readonly track: string;
}

export type PlanTheme = Theme & PlanTokens;
export type ThemeName = "light" | "dark" | "high-contrast";

const brand: BrandVariants = {
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
const fontFamilyBase =
  '"Segoe UI", -apple-system, BlinkMacSystemFont, "Open Sans", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif';

const lightPlan: PlanTokens = {
  markTint: "#ffe9a8",
  markText: "#242424",
  markLine: "#8a5a00",
  rowLine: "#e6e6e6",
  track: "#e6e6e6",
  okText: "#0e700e",
  okTint: "#f1faf1",
  okEdge: "#9fd89f",
  okFill: "#2f8a2f",
  infoText: "#0f548c",
  infoTint: "#eff6fc",
  infoEdge: "#a9cdea",
  infoFill: "#2b78bd",
  warnText: "#a84300",
  warnTint: "#fff8f2",
  warnEdge: "#fbc9a2",
  warnFill: "#d96f15",
  badText: "#b10e1c",
  badTint: "#fdf3f4",
  badEdge: "#eeacb2",
  badFill: "#c4314b",
  noneText: "#5c5c5c",
  noneTint: "#f5f5f5",
  noneEdge: "#d1d1d1",
  noneFill: "#8f8f8f",
};

const darkPlan: PlanTokens = {
  markTint: "#5c4a12",
  markText: "#fff4ce",
  markLine: "#f2c661",
  rowLine: "#3d3d3d",
  track: "#474747",
  okText: "#7fcf7f",
  okTint: "#10240f",
  okEdge: "#2e6b2c",
  okFill: "#54b054",
  infoText: "#9fcbf0",
  infoTint: "#0f2436",
  infoEdge: "#2a5c88",
  infoFill: "#5fa8e0",
  warnText: "#ffb27c",
  warnTint: "#36200f",
  warnEdge: "#8a4a17",
  warnFill: "#f08a3c",
  badText: "#f49aa1",
  badTint: "#3b0d12",
  badEdge: "#a3303c",
  badFill: "#e8707a",
  noneText: "#c7c7c7",
  noneTint: "#333333",
  noneEdge: "#5c5c5c",
  noneFill: "#8f8f8f",
};

/** Fluent's contrast theme paints one fixed palette; the user's own contrast colours take its place. */
const SYSTEM_COLORS: Readonly<Record<string, string>> = {
  "#ffffff": "CanvasText",
  "#000000": "Canvas",
  "#3ff23f": "GrayText",
  "#ffff00": "LinkText",
  "#1aebff": "Highlight",
};

function toSystemColors(theme: Theme): Theme {
  const toSystem = ([name, value]: [string, string | number]): [string, string | number] => {
    if (value === "#000000" && name.includes("Foreground")) return [name, "HighlightText"];
    return [name, SYSTEM_COLORS[value] ?? value];
  };
  return { ...theme, ...Object.fromEntries(Object.entries<string | number>(theme).map(toSystem)) };
}

const TONES: readonly Tone[] = ["ok", "info", "warn", "bad", "none"];

function contrastTones(): ToneTokens {
  const pairs = TONES.flatMap((tone) => [
    [`${tone}Text`, "CanvasText"],
    [`${tone}Tint`, "Canvas"],
    [`${tone}Edge`, "CanvasText"],
    [`${tone}Fill`, "CanvasText"],
  ]);
  return Object.fromEntries(pairs) as ToneTokens;
}

/** A theme takes milliseconds to make, and a pane shows one. */
const THEMES = {
  light: () => ({ ...createLightTheme(brand), ...lightPlan, fontFamilyBase }),
  dark: () => ({
    ...createDarkTheme(brand),
    ...darkPlan,
    fontFamilyBase,
    colorBrandBackground: brand[90],
    colorBrandBackgroundHover: "#1c7b77",
    colorBrandForegroundLink: brand[130],
    colorBrandForegroundLinkHover: brand[140],
    colorBrandForeground1: brand[130],
    colorCompoundBrandBackground: brand[120],
    colorCompoundBrandStroke: brand[120],
  }),
  "high-contrast": () => ({
    ...toSystemColors(teamsHighContrastTheme),
    ...contrastTones(),
    fontFamilyBase,
    markTint: "Canvas",
    markText: "CanvasText",
    markLine: "CanvasText",
    rowLine: "CanvasText",
    track: "Canvas",
  }),
} satisfies Record<ThemeName, () => PlanTheme>;

const made = new Map<ThemeName, PlanTheme>();

/** The same object each time: another one would be inserted into the page anew. */
export function findTheme(name: ThemeName): PlanTheme {
  const theme = made.get(name) ?? THEMES[name]();
  made.set(name, theme);
  return theme;
}

const planTokens = Object.fromEntries(Object.keys(lightPlan).map((name) => [name, `var(--${name})`])) as Record<
  keyof PlanTokens,
  string
>;

/** CSS variables of the theme, ours included, for `makeStyles`. */
export const tokens: Record<keyof PlanTheme, string> = { ...fluentTokens, ...planTokens };
