/** Writes what was measured into docs/performance.md; each subject has a section of its own. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const PAGE = join(ROOT, "docs", "performance.md");
const TITLE = `# Performance

Written by the programs in \`bench/\`: each table is one run, in which all candidates took turns. Ratios say more than times:
they are medians of what was measured in the same round.
`;

/** Puts the section in the place of the one with the same id, or behind the others. */
export function writeSection({ id, title, text, columns, rows, notes = [] }) {
  const section = [
    `<!-- ${id} -->`,
    "",
    `## ${title}`,
    "",
    text,
    "",
    ...table(columns, rows),
    "",
    ...notes.flatMap((note) => [note, ""]),
    `${machine()}.`,
    "",
    `<!-- /${id} -->`,
  ].join("\n");
  const page = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : TITLE;
  const start = page.indexOf(`<!-- ${id} -->`);
  const end = page.indexOf(`<!-- /${id} -->`) + `<!-- /${id} -->`.length;
  const next = start < 0 ? `${page.trimEnd()}\n\n${section}\n` : page.slice(0, start) + section + page.slice(end);
  writeFileSync(PAGE, next);
  execFileSync(process.execPath, [join(ROOT, "node_modules", "prettier", "bin", "prettier.cjs"), "--write", PAGE], {
    stdio: "ignore",
  });
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
