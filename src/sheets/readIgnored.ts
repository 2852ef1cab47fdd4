import type { IgnoredFinding } from "../model/finding";
import type { RangeContent } from "../model/source";
import { deskWords } from "../locales/desk";
import type { FindingColumn } from "./findingsSheet";
import { readList, type ReadList } from "./readList";

/** The findings that people let be, as the sheet of findings says now: a row counts where it has a reason. */
export function readIgnored(content: RangeContent): readonly IgnoredFinding[] {
  const byKey = new Map<string, IgnoredFinding>();
  for (const { texts } of findFindings(content)?.rows ?? []) {
    const { key, reason, finding: title = "", detail = "" } = texts;
    if (key !== undefined && reason !== undefined) byKey.set(key, { key, reason, title, detail });
  }
  return [...byKey.values()];
}

/** Each finding that the sheet lists, by its key, with the reason to let it be; empty: it is to be looked at. */
export function readReasons(content: RangeContent): ReadonlyMap<string, string> {
  const listed = (findFindings(content)?.rows ?? []).flatMap(({ texts }) => texts.key ?? []);
  const reasons = readIgnored(content).map(({ key, reason }) => [key, reason] as const);
  return new Map([...listed.map((key) => [key, ""] as const), ...reasons]);
}

/** The sheet of findings as people left it. */
export function findFindings(content: RangeContent): ReadList<FindingColumn> | undefined {
  const languages = Object.values(deskWords).map(({ findings }) => findings.headers);
  return readList<FindingColumn>(content, languages, ["reason", "key"]);
}
