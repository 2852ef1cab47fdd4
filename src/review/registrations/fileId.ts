import type { Registrant, ReturnedFile } from "../../model/registration";
import { stableHash } from "../../text/stableHash";

/** A list's id, made of what it says: it is the same for the same list, whoever merges it, whatever the file is called. */
export function fileId({ name, content, settled }: ReturnedFile): string {
  if (settled) return settled.id;
  if (!("list" in content)) return toId(["", name, content.problem.code]);
  const { people, labelled, headings } = content.list;
  const titles = [...labelled, ...headings].map(({ text }) => text);
  return toId([...(people.length === 0 ? [name] : []), ...titles, ...people.map(said)]);
}

function toId(parts: readonly string[]): string {
  return `f${stableHash(parts.join("\n"))}`;
}

function said({ name, unit, position, phone, mode, venue, kind, note }: Registrant): string {
  const facts = [name, position, phone, venue, kind, note].map((fact) => fact?.value ?? "");
  return [...facts, unit?.text ?? "", mode ?? ""].join("\t");
}
