/** The automatic numbers of lists, counted as Word counts them (ECMA-376 Part 1, 17.9). */
import { formatListNumber } from "../listNumber";
import type { ListMark } from "../paragraphs";
import type { ListReference, Styles } from "./styles";
import { find, findAll, numberOf, switchOf, toNumber, valueOf, type XmlElement } from "../xml";

const LEVELS = 9;
const BULLETS_KEPT = /^[-–—+*•]$/u;
const BULLET = "•";

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  /** All numbers of the text in decimal, whatever their own levels say. */
  readonly isLegal: boolean;
  /** Begins again behind a number of this level or an outer one, 1-based; 0: never. */
  readonly restart: number;
}

interface List {
  /** Lists of one definition go on counting together. */
  readonly definition: string;
  readonly levels: readonly Level[];
  /** Level → the value it begins anew with where this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
  /** Style → level, for styles whose level is said only here. */
  readonly levelOfStyle: ReadonlyMap<string, number>;
}

export interface Numbering {
  /** Counts one paragraph and gives its number; undefined where it is in no list. */
  readonly next: (reference: ListReference, style: string | undefined) => ListMark | undefined;
}

export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next({ list: id = "0", level: stated }, style) {
      const list = lists.get(id);
      if (!list) return undefined;
      const depth = Math.min(Math.max(stated ?? list.levelOfStyle.get(style ?? "") ?? 0, 0), LEVELS - 1);
      const counts = counters.get(list.definition) ?? [];
      counters.set(list.definition, counts);
      if (!begun.has(id)) for (const [level, start] of list.starts) counts[level] = start - 1;
      begun.add(id);
      count(counts, list.levels, depth);
      return { marker: markerOf(list.levels, counts, depth), depth };
    },
  };
}

/** The level counts on; outer levels that were never used count as begun, inner ones begin again. */
function count(counts: (number | undefined)[], levels: readonly Level[], depth: number): void {
  for (let outer = 0; outer < depth; outer++) counts[outer] ??= levels[outer]?.start ?? 1;
  counts[depth] = (counts[depth] ?? (levels[depth]?.start ?? 1) - 1) + 1;
  for (let inner = depth + 1; inner < LEVELS; inner++) {
    const restart = levels[inner]?.restart ?? inner;
    if (restart > depth) counts[inner] = undefined;
  }
}

function markerOf(levels: readonly Level[], counts: readonly (number | undefined)[], depth: number): string {
  const level = levels[depth];
  if (!level) return "";
  if (level.format === "bullet") return BULLETS_KEPT.test(level.text) ? level.text : BULLET;
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.isLegal ? "decimal" : (levels[at]?.format ?? "decimal");
      return formatListNumber(counts[at] ?? levels[at]?.start ?? 1, format === "bullet" ? "none" : format);
    })
    .trim();
}

function readLists(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const definitions = new Map(findAll(root, "w:abstractNum").map((item) => [item.attributes["w:abstractNumId"], item]));
  const references = new Map(findAll(root, "w:num").map((item) => [item.attributes["w:numId"] ?? "", item] as const));
  const definitionOf = (list: XmlElement | undefined): XmlElement | undefined =>
    definitions.get(valueOf(list, "w:abstractNumId"));
  const lists = new Map<string, List>();
  for (const [id, reference] of references) {
    const own = definitionOf(reference);
    // A definition may only point at a numbering style, which names a list that has the levels.
    const style = styles.find(valueOf(own, "w:numStyleLink"));
    const definition = style ? (definitionOf(references.get(style.list.list ?? "")) ?? own) : own;
    if (definition && id !== "0") lists.set(id, toList(reference, definition));
  }
  return lists;
}

function toList(reference: XmlElement, definition: XmlElement): List {
  const levels = new Map<number, XmlElement>();
  const starts = new Map<number, number>();
  for (const level of findAll(definition, "w:lvl")) levels.set(levelIndex(level), level);
  for (const override of findAll(reference, "w:lvlOverride")) {
    const at = levelIndex(override);
    const level = find(override, "w:lvl");
    const start = numberOf(override, "w:startOverride");
    if (level) levels.set(at, level);
    if (start !== undefined) starts.set(at, start);
  }
  return {
    definition: definition.attributes["w:abstractNumId"] ?? "",
    levels: Array.from({ length: LEVELS }, (_, at) => toLevel(levels.get(at), at)),
    starts,
    levelOfStyle: new Map(
      [...levels].flatMap(([at, level]) => {
        const style = valueOf(level, "w:pStyle");
        return style === undefined ? [] : [[style, at] as const];
      }),
    ),
  };
}

function levelIndex({ attributes }: XmlElement): number {
  return toNumber(attributes["w:ilvl"]) ?? 0;
}

function toLevel(level: XmlElement | undefined, at: number): Level {
  const isPicture = find(level, "w:lvlPicBulletId") !== undefined;
  return {
    start: numberOf(level, "w:start") ?? (level ? 0 : 1),
    format: isPicture ? "bullet" : (valueOf(level, "w:numFmt") ?? "decimal"),
    text: valueOf(level, "w:lvlText") ?? "",
    isLegal: switchOf(level, "w:isLgl") ?? false,
    restart: numberOf(level, "w:lvlRestart") ?? at,
  };
}
