import type { DuplicatePerson, FileResult, MergedPerson } from "../../model/registration";

/** People who are listed more than once, each kind once, in the order of their first row. */
export function duplicatesOf(
  people: readonly MergedPerson[],
  files: readonly FileResult[],
): readonly DuplicatePerson[] {
  const rows = new Map<number, number[]>();
  for (const { sameAs, file } of people) {
    if (sameAs === undefined) continue;
    const first = people[sameAs]?.file ?? file;
    const known = rows.get(sameAs);
    if (known) known.push(file);
    else rows.set(sameAs, [first, file]);
  }
  return [...rows].sort(([a], [b]) => a - b).flatMap(([first, found]) => kindsOf(people[first], found, files));
}

function kindsOf(
  first: MergedPerson | undefined,
  found: readonly number[],
  files: readonly FileResult[],
): readonly DuplicatePerson[] {
  const person = first?.person.name.value ?? "";
  const different = [...new Set(found)];
  const nameOf = (file: number): string => files[file]?.name ?? "";
  const twice = different.filter((file) => found.filter((other) => other === file).length > 1);
  return [
    ...twice.map((file): DuplicatePerson => ({ person, kind: "twice-in-file", files: [nameOf(file)] })),
    ...(different.length > 1 ? [{ person, kind: "in-two-files" as const, files: different.map(nameOf) }] : []),
  ];
}
