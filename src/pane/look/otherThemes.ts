/** The dark theme, and the one for forced colours. */
import { createDarkTheme, teamsHighContrastTheme, type Theme } from "@fluentui/react-components";
import {
  brand,
  fontFamilyBase,
  type PlanTheme,
  type PlanTokens,
  type ThemeName,
  type Tone,
  type ToneTokens,
} from "./palette";

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

export const otherThemes = {
  dark: {
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
  },
  "high-contrast": {
    ...toSystemColors(teamsHighContrastTheme),
    ...contrastTones(),
    fontFamilyBase,
    markTint: "Canvas",
    markText: "CanvasText",
    markLine: "CanvasText",
    rowLine: "CanvasText",
    track: "Canvas",
  },
} satisfies Record<Exclude<ThemeName, "light">, PlanTheme>;
