/** Writes what was measured into docs/performance.md; each subject has a section of its own, and the goals stand first. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const PAGE = join(ROOT, "docs", "performance.md");
const FIGURES = join(ROOT, "bench", "figures.json");
const TITLE = `# Performance

Written by the programs in \`bench/\`: each table is one run, in which all candidates took turns. Ratios say more than times:
they are medians of what was measured in the same round.
`;

/**
 * Puts the section in the place of the one with the same id, or behind the others. `goals` ({ goal, wanted, found, met, why? })
 * and `growth` ({ cost, sizes, exponent }) go into the tables of all subjects.
 */
export function writeSection({ goals = [], growth = [], ...section }) {
  const figures = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, "utf8")) : {};
  const next = { ...figures, [section.id]: { goals, growth } };
  writeFileSync(FIGURES, `${JSON.stringify(next, undefined, 2)}\n`);
  const page = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : TITLE;
  const parts = [goalSection(next), growthSection(next), toSection(section)];
  writeFileSync(PAGE, parts.reduce(put, page));
  execFileSync(process.execPath, [join(ROOT, "node_modules/prettier/bin/prettier.cjs"), "--write", PAGE, FIGURES], {
    stdio: "ignore",
  });
  for (const { goal, wanted, found, met } of goals)
    console.log(`${met ? "met  " : "SHORT"}  ${goal}: ${found} (goal ${wanted})`);
}

function put(page, { id, text }) {
  const [open, close] = [`<!-- ${id} -->`, `<!-- /${id} -->`];
  const section = [open, "", text, "", close].join("\n");
  const start = page.indexOf(open);
  if (start < 0) return `${page.trimEnd()}\n\n${section}\n`;
  return page.slice(0, start) + section + page.slice(page.indexOf(close) + close.length);
}

function toSection({ id, title, text, columns, rows, notes = [] }) {
  const lines = [`## ${title}`, "", text, "", ...table(columns, rows), "", ...notes.flatMap((note) => [note, ""])];
  return { id, text: [...lines, `${machine()}.`].join("\n") };
}

function goalSection(figures) {
  const goals = Object.values(figures).flatMap((figure) => figure.goals);
  const short = goals.filter(({ met }) => !met);
  const rows = goals.map(({ goal, wanted, found, met }) => [goal, wanted, found, met ? "yes" : "**no**"]);
  const reasons = short.map(({ goal, why }) => `- ${goal}: ${why ?? "not yet explained"}`);
  const lines = ["## Goals", "", ...table(["", "goal", "found", "met"], rows), "", "What falls short, and why:", ""];
  return { id: "goals", text: [...lines, ...(reasons.length > 0 ? reasons : ["- nothing."])].join("\n") };
}

function growthSection(figures) {
  const rows = Object.values(figures)
    .flatMap((figure) => figure.growth)
    .map(({ cost, sizes, exponent }) => [cost, sizes, exponent.toFixed(2)]);
  const text = "The exponent k where a cost grows as nᵏ: 1 is linear, 0 does not depend on n.";
  return {
    id: "growth",
    text: ["## How each cost grows", "", text, "", ...table(["", "measured at", "k"], rows)].join("\n"),
  };
}

function table(columns, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)];
}

function machine() {
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} processors`;
}

export function inMilliseconds(value) {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

export function inMegabytes(bytes) {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}
