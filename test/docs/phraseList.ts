/** The deadline phrases of a language as a page that people can read: docs/phrases.md. */
import type { DueExpression } from "../../src/model/due";
import type { DuePhrase, DueWords, NotDuePhrase } from "../../src/locales/duePhrase";

/** Words of the page itself. */
export interface PhraseListWords {
  readonly title: string;
  readonly phrases: string;
  readonly notDue: string;
  readonly rejects: string;
  readonly fieldOnly: string;
  readonly still: string;
}

/** One section of the page: every phrase with its examples, what they mean, and words near to it that are something else. */
export function phraseList({ phrases, notDue }: DueWords, words: PhraseListWords): string {
  return [
    `## ${words.title}`,
    "",
    words.phrases,
    "",
    ...phrases.flatMap((phrase) => phraseLines(phrase, words)),
    `### ${words.notDue}`,
    "",
    ...notDue.map((row) => notDueLine(row, words)),
  ].join("\n");
}

function phraseLines({ id, where, examples, rejects }: DuePhrase, words: PhraseListWords): readonly string[] {
  return [
    `### ${id}${where === "field" ? ` (${words.fieldOnly})` : ""}`,
    "",
    ...examples.map(([text, expression]) => `- ${quoted(text)}: ${meaningOf(expression)}`),
    `- ${words.rejects}: ${rejects.map(quoted).join(", ")}`,
    "",
  ];
}

function notDueLine({ id, examples, rejects }: NotDuePhrase, { still }: PhraseListWords): string {
  const deadlines = rejects.map(([text, deadline]) => `${quoted(text)} → ${quoted(deadline)}`);
  return `- ${id}: ${examples.map(quoted).join("; ")}. ${still}: ${deadlines.join("; ")}.`;
}

/** The parts of the expression by their names in the model. */
function meaningOf({ offset, ...parts }: DueExpression): string {
  const named = Object.entries(parts).map(([name, value]) => `${name} \`${value}\``);
  return [...named, ...(offset ? [`offset \`${offset.count} ${offset.unit}\``] : [])].join(", ");
}

function quoted(text: string): string {
  return `“${text}”`;
}
