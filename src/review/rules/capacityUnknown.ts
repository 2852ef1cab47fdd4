import type { Finding } from "../../model/finding";
import type { Reading } from "../../model/reading";
import { finding, type Rule } from "../rule";
import { inPersonGroups, sumCounts } from "../sums";

/** Seats without people, or people without seats: nobody can say whether they fit. Never an accusation. */
export const capacityUnknown: Rule = {
  id: "capacity-unknown",
  check(reading) {
    return reading.events.flatMap((_, index) => [...seatsOnly(reading, index), ...peopleOnly(reading, index)]);
  },
};

function seatsOnly(reading: Reading, index: number): readonly Finding[] {
  const event = reading.events[index];
  const hall = event?.venues.find(({ capacity, mode }) => capacity !== undefined && mode !== "online");
  if (!event || !hall?.capacity || peopleOf(reading, index) !== undefined) return [];
  return [
    finding({
      ruleId: capacityUnknown.id,
      severity: "note",
      messageId: "seatsWithoutPeople",
      data: { seats: hall.capacity.value, venue: hall.name.value },
      origin: hall.capacity.origin,
      related: [],
    }),
  ];
}

function peopleOnly(reading: Reading, index: number): readonly Finding[] {
  const event = reading.events[index];
  const people = peopleOf(reading, index);
  const hall = event?.venues.find(({ capacity, mode }) => capacity === undefined && mode !== "online");
  if (!hall || people === undefined) return [];
  return [
    finding({
      ruleId: capacityUnknown.id,
      severity: "note",
      messageId: "peopleWithoutSeats",
      data: { people, venue: hall.name.value },
      origin: hall.name.origin,
      related: [],
    }),
  ];
}

/** People in the hall by the rows, else by the text; undefined where neither says. */
function peopleOf(reading: Reading, index: number): number | undefined {
  return sumCounts(inPersonGroups(reading, index)) || reading.events[index]?.statedTotal?.count.value;
}
