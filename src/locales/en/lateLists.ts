import type { LateWords } from "../lateLists";

export const lateLists: LateWords = {
  nothingMerged:
    "no merged lists are in the workbook, or their sheets have lost their headings; leave --into out to start anew.",
  report: ({ known, versions, before, merge }) => [
    `${merge.files.length - before} lists added.`,
    ...(known.length > 0 ? [`In the workbook already, not added again: ${known.join(", ")}.`] : []),
    ...versions.map(({ unitName, after, answer }) => {
      const names = after.map(({ name }) => name).join(", ");
      return answer === "replace"
        ? `${unitName}: replaced by ${names}.`
        : `${unitName}: a newer list (${names}) is left out; --replace takes it.`;
    }),
  ],
};
