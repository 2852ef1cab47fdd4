/** Lists of people as they come, and as they should not. */
import fc from "fast-check";
import type { AttendeeList } from "../../src/model/attendees";

const HOSTILE = [
  "=1+1",
  "__proto__",
  "constructor",
  "+84",
  "-1",
  "@SUM(A1)",
  "'",
  '"',
  "007",
  "TRUE",
  "*",
  "~?",
  "a\nb",
];
const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom("Nguyễn Thị Phương Thảo", "Lê Thị Hòa", "Sở Nội vụ", "Thanh tra tỉnh"),
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme-ascii" }).filter((text) => text.trim() !== ""),
);
const optional = fc.option(words, { nil: undefined });

export const arbitraryAttendees: fc.Arbitrary<AttendeeList> = fc
  .array(
    fc.record({
      name: fc.oneof(words, fc.constant("")),
      quota: fc.option(fc.nat(20), { nil: undefined }),
      people: fc.array(
        fc.record({
          name: words,
          position: optional,
          phone: optional,
          mode: fc.constantFrom("in-person" as const, "online" as const, undefined),
          note: optional,
          alsoIn: optional,
        }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((units) => units.map(({ quota, ...unit }) => (quota === undefined ? unit : { ...unit, quota })));
