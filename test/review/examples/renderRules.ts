/** docs/rules.md: every rule with its words in both languages, a document in which it speaks and one in which it is silent. */
import { describeFinding } from "../../../src/locales/findings";
import { RULES } from "../../../src/review/rules";
import { planExamples } from "./plan";
import { quotaExamples } from "./quota";
import { runExample } from "./runExample";
import type { Cell, Example, RuleExample } from "./types";

const examples: readonly RuleExample[] = [...quotaExamples, ...planExamples];
const LONGEST_LINE = 400;

const HEAD = `# Rules of the review

Written by \`npm run docs\` from the rules (\`src/review/rules.ts\`), their words (\`src/locales/*/findings.ts\`) and their
examples (\`test/review/examples/\`), which are tests too.

\`error\`: wrong. \`warning\`: a person must look. \`note\`: good to know, never an accusation; a consequence of another finding
is a note and names it in \`related\`.
`;

export function findExample(rule: string): RuleExample | undefined {
  return examples.find((example) => example.rule === rule);
}

/** Rules that have no example, and examples of no rule: both are mistakes. */
export function unmatched(): readonly string[] {
  const ids = RULES.map(({ id }) => id);
  return [
    ...ids.filter((id) => !findExample(id)),
    ...examples.map(({ rule }) => rule).filter((rule) => !ids.includes(rule)),
  ];
}

export async function renderRules(): Promise<string> {
  const parts: string[] = [];
  for (const { id } of RULES) {
    const example = findExample(id);
    if (example) parts.push(await renderRule(example));
  }
  return [HEAD, ...parts].join("\n");
}

async function renderRule({ rule, says, severity, never, found, silent, register }: RuleExample): Promise<string> {
  const finding = (await runExample(found, register)).find(({ ruleId }) => ruleId === rule);
  if (!finding) throw new Error(`The example of ${rule} is not found`);
  const [vi, en] = [describeFinding(finding, "vi"), describeFinding(finding, "en")];
  return `## \`${rule}\`

- Says: ${says}
- Severity: ${severity}
- Never accuses: ${never}
- vi: **${vi.title}**. ${vi.detail}
- en: **${en.title}**. ${en.detail}

Found:

${fenced(found)}

Silent:

${fenced(silent)}
`;
}

function fenced(example: Example): string {
  const lines =
    "text" in example ? example.text.split("\n") : example.cells.map((row, at) => sheetRow(row, at, example.hidden));
  const short = lines.map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, 60)} …` : line));
  return ["```text", ...short, "```"].join("\n");
}

function sheetRow(row: readonly Cell[], at: number, hidden: readonly number[] = []): string {
  const cells = row.map((cell) => (typeof cell === "object" ? cell.formula : String(cell)));
  return `| ${cells.join(" | ")} |${hidden.includes(at) ? "   (hidden)" : ""}`;
}
