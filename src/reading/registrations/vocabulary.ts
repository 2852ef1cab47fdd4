import { readingWords } from "../../locales/reading";
import { compareKey } from "../../text/fold";

const ALL = Object.values(readingWords);

/** What names of bodies and places begin with, and what initials leave out, in key form. */
export const unitVocabulary = {
  heads: ALL.flatMap(({ units }) => units.heads.map(compareKey)),
  placeKinds: ALL.flatMap(({ units }) => units.placeKinds.split("|").map(compareKey)),
  links: ALL.map(({ units }) => compareKey(units.and)),
};
