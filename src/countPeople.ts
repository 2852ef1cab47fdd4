/** Raw lists of people on their road: document → list → counts by unit, level, kind, way of attending and venue. */
import type { Document } from "./model/document";
import type { Origin } from "./model/origin";
import type { PeopleList } from "./model/peopleList";
import type { Reading } from "./model/reading";
import type { Steps } from "./model/registration";
import { levelOfUnit } from "./reading/registrations/levelOfUnit";
import { listContext } from "./reading/registrations/listContext";
import { readReturnedList } from "./reading/registrations/readReturnedList";
import { listPeople } from "./review/registrations/listUnits";

/** The people of a document that lists them, each with a unit as the rows and the titles between them say. `isCounted`: of a part of it. */
export function* countPeople(
  document: Document,
  reading: Reading,
  isCounted: (origin: Origin) => boolean = () => true,
): Steps<PeopleList> {
  const { people, unread } = yield* readReturnedList(document, listContext(reading));
  return yield* listPeople(
    people.filter(({ origin }) => isCounted(origin)),
    unread.filter(isCounted).map(({ quote }) => quote),
    levelOfUnit,
  );
}
