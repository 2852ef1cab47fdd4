import type { IgnoredFinding } from "../model/finding";
import type { RangeContent } from "../model/source";
import { deskWords } from "../locales/desk";
import { readListRows } from "./readList";

/** The findings that people let be, as the sheet of findings says now: a row counts where it has a reason. */
export function readIgnored(content: RangeContent): readonly IgnoredFinding[] {
  const languages = Object.values(deskWords).map(({ findings }) => findings.headers);
  const rows = readListRows(content, languages, ["reason", "key"]);
  const byKey = new Map<string, IgnoredFinding>();
  for (const { key, reason, finding: title = "", detail = "" } of rows) {
    if (key !== undefined && reason !== undefined) byKey.set(key, { key, reason, title, detail });
  }
  return [...byKey.values()];
}
