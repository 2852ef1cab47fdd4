import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import type { AttendeeList } from "../../../src/model/attendees";
import type { SheetModel } from "../../../src/model/sheet";
import { checkInWords } from "../../../src/locales/checkIn";
import type { LocaleId } from "../../../src/locales/locale";
import { composeCheckIn, type CheckInOptions } from "../../../src/sheets/checkIn/checkInSheet";
import { calculateElsewhere, hasLibreOffice } from "../../libreOffice";
import { arbitraryAttendees } from "../arbitraryAttendees";
import { TODAY } from "../open";

const EVENT = "Hội nghị bản đồ số";
const LIST: AttendeeList = [
  {
    name: "Sở Nội vụ",
    quota: 3,
    people: [
      { name: "Lê Thị Hòa", position: "Giám đốc", phone: "0905 000 112", mode: "in-person" },
      { name: "=1+1", mode: "online", note: "Đến muộn" },
    ],
  },
  { name: "Sở Xây dựng", quota: 1, people: [] },
  { name: "__proto__", people: [{ name: "Lê Thị Hòa", alsoIn: "Sở Nội vụ" }] },
  { name: "", people: [{ name: "Hồ Ngọc Mai" }] },
];

function compose(list: AttendeeList, options: Partial<CheckInOptions> = {}): SheetModel {
  return composeCheckIn(list, { locale: "vi", event: EVENT, ...options });
}

/** The list in a workbook: the texts that people see, and their choices. */
async function opened(model: SheetModel, locale: LocaleId = "vi") {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const blank = workbook.activeSheet;
  const written = await createMemoryHost(workbook).write([model]);
  if (!written.ok) throw new Error(written.problem.code);
  workbook.removeSheet(blank);
  const name = written.value.sheets[0]?.name ?? "";
  const { headers } = checkInWords[locale];
  const range = model.tables[0]?.range;
  if (!range) throw new Error("No table");
  const columnOf = (header: string) => model.values[range.row]?.indexOf(header) ?? -1;
  const text = (row: number, column: number) => workbook.sheet(name)?.cell({ row, column }).text ?? "";
  const rows = Array.from({ length: range.rowCount - 1 }, (_, index) => range.row + 1 + index);
  return {
    workbook,
    name,
    headers,
    summary: () => text(range.row - 1, 0),
    counts: () =>
      rows.map((row) => text(row, columnOf(headers.note))).filter((note) => /^(?:Có mặt|Present) /u.test(note)),
    people: (header: string) =>
      rows.filter((row) => text(row, columnOf(headers.person)) !== "").map((row) => text(row, columnOf(header))),
    choose: (person: number, state: string) => {
      const row = rows.filter((at) => text(at, columnOf(headers.person)) !== "")[person] ?? -1;
      return workbook.type(name, { row, column: columnOf(headers.state) }, state).ok;
    },
    /** Into the first row that is left free for people who come besides. */
    add: (person: string, state: string) => {
      const row = rows.find((at) => text(at, 0) === "" && text(at, columnOf(headers.person)) === "") ?? -1;
      workbook.type(name, { row, column: columnOf(headers.person) }, person);
      workbook.type(name, { row, column: columnOf(headers.state) }, state);
    },
  };
}

function summaryOf(locale: LocaleId, counts: Readonly<Record<string, number>>): string {
  return checkInWords[locale].summary.replace(/\{(\w+)\}/gu, (_, key: string) => String(counts[key]));
}

describe.each<LocaleId>(["vi", "en"])("the check-in list (%s)", (locale) => {
  const { states } = checkInWords[locale];

  test("nobody is checked at first; every choice is counted, for the whole and for the unit", async () => {
    const list = await opened(compose(LIST, { locale }), locale);
    expect(list.summary()).toBe(summaryOf(locale, { inPerson: 0, online: 0, absent: 0, notChecked: 4, all: 4 }));
    for (const [person, state] of [states.inPerson, states.online, states.absent].entries()) {
      expect(list.choose(person, state)).toBe(true);
    }
    list.add("Võ Minh Dũng", states.inPerson);
    expect(list.summary()).toBe(summaryOf(locale, { inPerson: 2, online: 1, absent: 1, notChecked: 1, all: 5 }));
    expect(list.counts().map((text) => text.replace(/^\D+/u, ""))).toEqual(["2/3", "0/1", "0", "0", "1"]);
  });

  test("people are numbered in all and in their unit; hostile words are words", async () => {
    const { people, headers } = await opened(compose(LIST, { locale }), locale);
    expect(people(headers.person)).toEqual(["Lê Thị Hòa", "=1+1", "Lê Thị Hòa", "Hồ Ngọc Mai"]);
    expect(people(headers.no)).toEqual(["1", "2", "3", "4"]);
    expect(people(headers.noInUnit)).toEqual(["1", "2", "1", "1"]);
    expect(people(headers.note)[1]).toBe("Đến muộn");
    expect(people(headers.note)[2]).toContain("Sở Nội vụ");
  });
});

describe("on paper", () => {
  test.each([
    ["masked", "•••• ••• 112"],
    ["full", "0905 000 112"],
    ["none", undefined],
  ] as const)("telephone numbers %s", (phone, shown) => {
    const model = compose(LIST, { phone });
    const texts = model.values.flat();
    expect(texts.includes("0905 000 112")).toBe(phone === "full");
    if (shown === undefined) expect(texts).not.toContain(checkInWords.vi.headers.phone);
    else expect(texts).toContain(shown);
  });

  test("columns of which nobody has anything are left out, and the page stands upright where it can", () => {
    const narrow = compose([{ name: "Sở Y tế", people: [{ name: "Lê Thị Hòa" }] }]);
    expect(narrow.page.orientation).toBe("portrait");
    expect(narrow.page.printedColumns).toBe(6);
    expect(compose(LIST).page).toMatchObject({ orientation: "landscape", printedColumns: 9 });
  });

  test("the header is repeated, rows are high enough to sign, official margins", () => {
    const model = compose(LIST);
    const table = model.tables[0]?.range;
    expect(model.page.titleRows).toEqual({ first: table?.row, last: table?.row });
    expect(model.page.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    const heights = new Map(model.rows.map(({ row, height }) => [row, height]));
    for (let at = 1; at < (table?.rowCount ?? 0); at += 1) {
      expect(heights.get((table?.row ?? 0) + at)).toBeGreaterThanOrEqual(22);
    }
  });

  test("a state can be chosen where people stand and nowhere else", () => {
    const model = compose(LIST);
    const { row = 0 } = model.tables[0]?.range ?? {};
    const allowed = model.validations.flatMap(({ range }) =>
      Array.from({ length: range.rowCount }, (_, index) => range.row + index),
    );
    const names = model.values.map((values) => values[2]);
    const spare = model.values.length - 5;
    expect(allowed).toEqual(
      model.values.map((_, at) => at).filter((at) => at > row && (names[at] !== null || at >= spare)),
    );
  });

  test("the name of a unit too long for the page goes on in rows of its own", () => {
    const name = `Ban Quản lý ${"các công trình nông thôn ".repeat(8)}An Bình`.trim();
    const model = compose([{ name, people: [{ name: "Lê Thị Hòa" }] }], { spareRows: 0 });
    const first = (model.tables[0]?.range.row ?? 0) + 1;
    const lines = model.values.slice(first, -1).map(([text]) => text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(name);
    const longer = compose([{ name: "Ban ".repeat(5_000), people: [] }], { spareRows: 0 });
    expect(longer.values.at(-1)?.[0]).toMatch(/…$/u);
    expect(longer.values.length).toBeLessThan(15);
  });

  test("nobody at all: a table with one empty row", () => {
    expect(compose([], { spareRows: 0 }).tables[0]?.range.rowCount).toBe(3);
  });
});

test("every person stands once, in order, whatever names and units are", () => {
  fc.assert(
    fc.property(arbitraryAttendees, (list) => {
      const { values, tables } = compose(list);
      const { row = 0, rowCount = 0, columnCount = 0 } = tables[0]?.range ?? {};
      const body = values.slice(row + 1, row + rowCount);
      const standing = body.flatMap((cells) => (cells[2] === null ? [] : [cells[2]]));
      expect(standing).toEqual(list.flatMap(({ people }) => people.map(({ name }) => name)));
      expect(values.every((cells) => cells.length === columnCount)).toBe(true);
    }),
  );
});

(hasLibreOffice ? test : test.skip)(
  "LibreOffice counts the same",
  async () => {
    const { states } = checkInWords.vi;
    const all = Object.values(states);
    const units = fc.sample(arbitraryAttendees, { numRuns: 12, seed: 2026 }).flat();
    const list = await opened(compose(units));
    const count = units.flatMap(({ people }) => people).length;
    const expected = new Map(all.map((state) => [state, 0]));
    for (let person = 0; person < count; person += 1) {
      const state = all[(person * 7 + 3) % 5] ?? states.absent;
      list.choose(person, state);
      expected.set(state, (expected.get(state) ?? 0) + 1);
    }
    const of = (state: string) => expected.get(state) ?? 0;
    const summary = summaryOf("vi", {
      inPerson: of(states.inPerson),
      online: of(states.online),
      absent: of(states.absent),
      notChecked: of(states.notChecked),
      all: count,
    });
    expect(list.summary()).toBe(summary);
    const csv = await calculateElsewhere(await list.workbook.save(), { name: list.name, number: 1 });
    expect(csv).toContain(summary);
    expect(csv.match(/Có mặt \d+(?:\/\d+)?/gu)).toEqual(list.counts());
  },
  60_000,
);
