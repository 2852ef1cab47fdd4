import type { Finding } from "../../model/finding";
import type { Fact } from "../../model/fact";
import type { Reading } from "../../model/reading";
import { finding, type Rule } from "../rule";

/** A day that no calendar has (30/02) is shown as written and never guessed. */
export const impossibleDate: Rule = {
  id: "impossible-date",
  check(reading) {
    const deadlines = reading.tasks.flatMap(({ id, due }) => (due?.impossible === true ? [accuse(due.text, id)] : []));
    return [...deadlines, ...elsewhere(reading).map((text) => accuse(text))];
  },
};

/** Such days in lines whose deadlines did not say so already. */
function elsewhere({ tasks, statements = [] }: Reading): readonly Fact<string>[] {
  const told = new Set(tasks.flatMap(({ due }) => (due?.impossible === true ? placeKey(due.text) : [])));
  return statements.flatMap((statement) =>
    statement.kind === "impossible-date" && !told.has(placeKey(statement.text)) ? statement.text : [],
  );
}

function placeKey({ origin: { place } }: Fact<string>): string {
  return JSON.stringify(place);
}

function accuse(text: Fact<string>, subject?: string): Finding {
  return finding({
    ruleId: impossibleDate.id,
    severity: "error",
    messageId: "impossibleDate",
    data: { text: text.value },
    ...(subject === undefined ? {} : { subject }),
    origin: text.origin,
    related: [],
  });
}
