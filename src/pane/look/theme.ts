/** Fluent's light theme with our brand, and the colours that Fluent has no names for: marks, classes, bars. */
import { createLightTheme, tokens as fluentTokens } from "@fluentui/react-components";
import { late } from "../late";
import { brand, fontFamilyBase, type PlanTheme, type PlanTokens, type ThemeName } from "./palette";

export type { ThemeName, Tone } from "./palette";

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

const lightTheme: PlanTheme = { ...createLightTheme(brand), ...lightPlan, fontFamilyBase };

const loadOthers = late(async () => (await import(/* webpackChunkName: "themes" */ "./otherThemes")).otherThemes);

const prepared = new Map<ThemeName, PlanTheme>([["light", lightTheme]]);

/** Loads a theme, by the entries before it is shown: most panes show the light one, which is there. */
export async function prepareTheme(name: ThemeName): Promise<void> {
  if (name !== "light") prepared.set(name, (await loadOthers())[name]);
}

export function findTheme(name: ThemeName): PlanTheme {
  const theme = prepared.get(name);
  if (!theme) throw new Error(`The theme "${name}" was not loaded.`);
  return theme;
}

const planTokens = Object.fromEntries(Object.keys(lightPlan).map((name) => [name, `var(--${name})`])) as Record<
  keyof PlanTokens,
  string
>;

/** CSS variables of the theme, ours included, for `makeStyles`. */
export const tokens: Record<keyof PlanTheme, string> = { ...fluentTokens, ...planTokens };
