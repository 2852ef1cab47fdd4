/** A returned list: who is on it, and for which body it speaks. No judgement. */
import type { Block, Document } from "../../model/document";
import type { Grid } from "../../model/grid";
import type { ListColumn, Registrant, ReturnedList, Steps, UnitName } from "../../model/registration";
import type { Origin } from "../../model/origin";
import { modeOf } from "../attendees/describeGroup";
import { findUnits } from "../unitGrammar";
import { readLineList, type Line } from "./lineList";
import { LIST_GRAMMARS, type ListContext } from "./listContext";
import { findListHeader, type ListHeader } from "./listHeader";
import { readListRows, type RowContext } from "./listRows";
import type { NameContext } from "../unitKey";
import { memo, readUnitName } from "./unitName";

/** Lines that may say whose list it is stand at its top. */
const MOST_TITLE_LINES = 40;
const LONGEST_TITLE_LINE = 200;

export function* readReturnedList(document: Document, context: ListContext): Steps<ReturnedList> {
  const { names } = context;
  const rows: RowContext = {
    ...context,
    toUnitName: memo((text) => readUnitName(text, names)),
    toMode: memo((text) => (text === "" ? undefined : modeOf(text, names.words))),
  };
  const people: Registrant[] = [];
  const unread: Origin[] = [];
  const columns: ListColumn[] = [];
  const titles: string[] = [];
  const lines: Line[] = [];
  let isList = false;
  for (const block of document.blocks) {
    yield;
    if (block.kind !== "table") lines.push(lineOf(block));
    const header = block.kind === "table" ? findListHeader(block.grid, context) : undefined;
    addTitles(titles, block, header);
    if (block.kind !== "table" || !header) continue;
    isList = true;
    const read = yield* readListRows(block.grid, header, rows);
    for (const person of read.people) people.push(person);
    for (const origin of read.unread) unread.push(origin);
    if (columns.length === 0) columns.push(...header.columns);
  }
  const listed = isList ? people : readLineList(lines);
  return { people: listed, columns, ...speakersOf(titles, context), unread, isList: isList || listed.length > 0 };
}

function lineOf(block: Exclude<Block, { kind: "table" }>): Line {
  const { text, place } = block;
  return block.kind === "list-item" ? { text: `${block.marker} ${text}`, place } : { text, place };
}

function addTitles(titles: string[], block: Block, header: ListHeader | undefined): void {
  if (titles.length >= MOST_TITLE_LINES) return;
  const found = block.kind === "table" ? titleRows(block.grid, header?.start ?? block.grid.rows.length) : [block.text];
  titles.push(...found.filter((text) => text.length <= LONGEST_TITLE_LINE));
}

/** Cells above a header, one by one, and joined: the label may stand in one cell and the name in the next. */
function titleRows({ rows }: Grid, end: number): readonly string[] {
  return rows.slice(0, Math.min(end, MOST_TITLE_LINES)).flatMap(({ cells }) => {
    const texts = cells.map(({ text }) => text).filter(Boolean);
    const lines = texts.flatMap((text) => text.split("\n"));
    return texts.length > 1 && /:$/u.test(texts[0] ?? "") ? [texts.slice(0, 2).join(" ")] : lines;
  });
}

/** What the lines above a list say of the body that sent it. Whether one is meant is decided where the quota is known. */
function speakersOf(titles: readonly string[], { names }: ListContext): Pick<ReturnedList, "labelled" | "headings"> {
  const labelled: UnitName[] = [];
  const headings: UnitName[] = [];
  for (const title of titles) {
    const said = LIST_GRAMMARS.flatMap(({ unitLine }) => unitLine.exec(title)?.groups?.["name"] ?? [])[0];
    const name = readUnitName(said ?? ownerIn(title, names) ?? title, names);
    if (name) (said === undefined ? headings : labelled).push(name);
  }
  return { labelled, headings };
}

/** "Danh sách đại biểu của Sở A tham dự Hội nghị do Sở B tổ chức": the body before the occasion. */
function ownerIn(title: string, { words }: NameContext): string | undefined {
  const part = LIST_GRAMMARS.flatMap((grammar) => grammar.title.exec(title)?.groups?.["part"] ?? [])[0];
  if (part === undefined) return undefined;
  return findUnits(part, words).findLast(({ kind }) => kind === "named")?.text;
}
