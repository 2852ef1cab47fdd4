/** What is broken, how, and what may then come of it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { Source } from "../../src/model/source";
import { mutateBytes } from "./mutateBytes";
import { mutateText } from "./mutateText";
import { mutateXml } from "./mutateXml";
import { mutateZip } from "./mutateZip";
import type { Random } from "./random";
import { CSV_SEEDS, TEXT_SEEDS, wordSeeds, workbookSeeds } from "./seeds";

/** "same": the sound document or a refusal. "any": any outcome, in a sound form. */
export type Expected = "same" | "any";

export interface FuzzCase {
  readonly source: Source;
  readonly expected: Expected;
  /** The sound input that it was made of. */
  readonly sound: Source;
}

export type FuzzTarget = (random: Random) => FuzzCase;

export const TARGET_NAMES = ["xlsx", "docx", "csv", "text"] as const;
export type TargetName = (typeof TARGET_NAMES)[number];

export async function startTargets(): Promise<Readonly<Record<TargetName, FuzzTarget>>> {
  return {
    xlsx: packageTarget("kh.xlsx", await workbookSeeds(), /^(?:xl\/(?!theme)|_rels)/),
    docx: packageTarget("kh.docx", wordSeeds(), /^(?:word\/|_rels)/),
    csv: csvTarget,
    text: textTarget,
  };
}

function packageTarget(name: string, seeds: readonly Uint8Array[], isRead: RegExp): FuzzTarget {
  const sources = seeds.map((bytes) => ({ bytes, parts: unzipSync(bytes) }));
  return (random) => {
    const { bytes, parts } = sources[random.below(sources.length)] ?? { bytes: new Uint8Array(), parts: {} };
    const sound: Source = { kind: "file", name, bytes };
    const toCase = (changed: Uint8Array, expected: Expected): FuzzCase => ({
      source: { kind: "file", name, bytes: changed },
      expected,
      sound,
    });
    const way = random.below(4);
    if (way === 0) return toCase(mutateBytes(bytes, random), "same");
    if (way === 1) return toCase(mutateZip(bytes, random), "same");
    const read = Object.keys(parts).filter((part) => isRead.test(part));
    const part = read[random.below(read.length)] ?? "";
    const text = mutateXml(strFromU8(parts[part] ?? new Uint8Array()), random);
    const level = random.below(2) === 0 ? 0 : 1;
    return toCase(zipSync({ ...parts, [part]: strToU8(text) }, { level }), isWellFormed(text) ? "any" : "same");
  };
}

/** Signs that do no harm where no words are read. */
const HARMLESS = /(<!\[CDATA\[.*?\]\]>)|\]\]>|[^\P{Cc}\t\n\r]/gsu;

/** Whether an XML parser that is not ours to read workbooks with takes the text. */
function isWellFormed(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let isSound = !text.includes("<!DOCTYPE");
  parser.on("error", () => (isSound = false));
  parser.write(text.replace(HARMLESS, "$1")).close();
  return isSound;
}

function csvTarget(random: Random): FuzzCase {
  const text = random.pick(CSV_SEEDS);
  const sound: Source = { kind: "file", name: "ds.csv", bytes: strToU8(text) };
  const changed = random.below(3) === 0 ? mutateBytes(strToU8(text), random) : strToU8(mutateText(text, random));
  return { source: { kind: "file", name: "ds.csv", bytes: changed }, expected: "any", sound };
}

function textTarget(random: Random): FuzzCase {
  const text = random.pick(TEXT_SEEDS);
  const sound: Source = { kind: "text", name: "x", text };
  const changed = mutateText(text, random);
  const html =
    random.below(4) === 0
      ? mutateXml(`<table><tr><td>${text}</td><td>1</td></tr></table><p>${text}</p>`, random)
      : undefined;
  return { source: { ...sound, text: changed, ...(html === undefined ? {} : { html }) }, expected: "any", sound };
}
