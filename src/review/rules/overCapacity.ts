import type { Finding } from "../../model/finding";
import type { PlanEvent } from "../../model/quota";
import { finding, type Rule } from "../rule";
import { inPersonGroups, sumCounts } from "../sums";

/** Share of the seats from which a full hall is worth a note. */
const NEARLY = 0.95;

/** People in the hall need seats; people online do not. */
export const overCapacity: Rule = {
  id: "over-capacity",
  check(reading) {
    return reading.events.flatMap((event, index): readonly Finding[] => {
      const halls = hallsOf(event);
      if (!halls) return [];
      const groups = inPersonGroups(reading, index);
      const people = sumCounts(groups) || (event.statedTotal?.count.value ?? 0);
      if (people < halls.seats * NEARLY) return [];
      const isOver = people > halls.seats;
      const isAbout = groups.some(({ about }) => about) || event.statedTotal?.about === true;
      return [
        finding({
          ruleId: overCapacity.id,
          severity: isOver ? (isAbout ? "warning" : "error") : "note",
          messageId: isOver ? "overCapacity" : "nearCapacity",
          data: { people, seats: halls.seats, venue: halls.names },
          origin: halls.origin,
          related: event.statedTotal ? [event.statedTotal.count.origin] : [],
        }),
      ];
    });
  },
};

/** The halls of an event together, where every one has its seats stated: the rows do not say who sits where. */
function hallsOf({ venues }: PlanEvent) {
  const halls = venues.filter(({ mode }) => mode !== "online");
  const capacities = halls.flatMap(({ capacity }) => capacity ?? []);
  const [first] = capacities;
  if (!first || capacities.length < halls.length) return undefined;
  return {
    seats: capacities.reduce((sum, { value }) => sum + value, 0),
    names: halls.map(({ name }) => name.value).join("; "),
    origin: first.origin,
  };
}
