/** What Office says of the person's surroundings. */

export interface OfficeEnvironment {
  readonly language: "vi" | "en";
  readonly theme: "light" | "dark" | "high-contrast";
}

export function readEnvironment(): OfficeEnvironment {
  return { language: readLanguage(), theme: readTheme() };
}

/** Early in the life of a pane some hosts give no language, whatever the types say. */
function readLanguage(): OfficeEnvironment["language"] {
  const language = Office.context.displayLanguage as string | undefined;
  return language?.toLowerCase().startsWith("vi") ? "vi" : "en";
}

/** Excel on the web gives no theme; the system's wish for forced colours comes first everywhere. */
function readTheme(): OfficeEnvironment["theme"] {
  if (matches("(forced-colors: active)")) return "high-contrast";
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return background !== undefined && isDark(background) ? "dark" : "light";
}

/** Protected View, a copy of somebody else's, "viewing" on the web. Some hosts have no such property. */
export function isReadOnlyWorkbook(): boolean {
  return String((Office.context.document as Office.Document | undefined)?.mode) === "readOnly";
}

function matches(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

/** Perceived brightness of "#rrggbb" (ITU-R BT.601) below the middle. */
function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
