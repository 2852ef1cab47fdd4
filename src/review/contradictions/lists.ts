import type { Finding } from "../../model/finding";
import type { Reading } from "../../model/reading";
import type { ListingStatement } from "../../model/statement";
import { compareKey } from "../../text/fold";
import { finding } from "../rule";

/** A list says who does a work; an assignment gives the same work to all but just these. */
export function listContradictions({ statements = [] }: Reading, ruleId: string): readonly Finding[] {
  const lists = statements.filter((statement): statement is ListingStatement => "members" in statement);
  const listings = lists.filter(({ kind }) => kind === "listing");
  return lists
    .filter(({ kind }) => kind === "exception")
    .flatMap((exception): readonly Finding[] => {
      const listing = listings.find((one) => isSameWork(one, exception) && haveSameMembers(one, exception));
      const [first] = exception.members;
      if (!listing || !first) return [];
      return [
        finding({
          ruleId,
          severity: "warning",
          messageId: "listedAndExcepted",
          data: { work: listing.work.value, units: exception.members.map(({ value }) => value) },
          origin: { ...first.origin, spans: exception.members.flatMap(({ origin }) => origin.spans) },
          related: [listing.work.origin],
        }),
      ];
    });
}

/** The label's words stand in the work of the others, in their order. */
function isSameWork({ work: label }: ListingStatement, { work }: ListingStatement): boolean {
  return ` ${wordsOf(work.value)} `.includes(` ${wordsOf(label.value)} `);
}

function haveSameMembers(a: ListingStatement, b: ListingStatement): boolean {
  const [left, right] = [a, b].map(({ members }) => new Set(members.map(({ key }) => key)));
  return (
    left !== undefined && right !== undefined && left.size === right.size && [...left].every((key) => right.has(key))
  );
}

function wordsOf(text: string): string {
  return (compareKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
