import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalise, normaliseLine } from "../../src/text/normalise";
import { cpuMilliseconds } from "../cpuTime";

const text = fc.string({ unit: "binary", maxLength: 200 });

test.each([
  ["letters are composed", "Hô\u0323i nghi\u0323", "Hội nghị"],
  ["no-break, thin and ideographic spaces are plain", "Sở\u00a0Nội\u2009vụ\u3000tỉnh", "Sở Nội vụ tỉnh"],
  ["runs of spaces are one", "Sở  \u00a0 Nội vụ", "Sở Nội vụ"],
  ["tabs stay: they separate columns", "1\tSở\t\t7", "1\tSở\t\t7"],
  ["line ends of all systems are one", "a\r\nb\rc\u2028d\ve\u0085f", "a\nb\nc\nd\ne\nf"],
  ["unseen characters go", "\ufeffSở\u200b Nội\u00ad vụ\u202e\u0000", "Sở Nội vụ"],
  ["a mark behind an unseen character finds its letter", "e\u200b\u0301", "é"],
  ["eth is the Đ of old converters", "\u00d0ảng, \u00f0ịa ph\u01b0ơng", "Đảng, địa phương"],
  ["a no-break hyphen is a hyphen", "UBND\u2011NC", "UBND-NC"],
  ["tone placement stays as written", "Uỷ ban, Ủy ban, hoà, hòa", "Uỷ ban, Ủy ban, hoà, hòa"],
  ["half of a surrogate pair is marked as lost", "a\ud800b", "a\ufffdb"],
])("%s", (_, given, expected) => {
  expect(normalise(given)).toBe(expected);
});

test("a line has no line ends, tabs or spaces at its ends", () => {
  expect(normaliseLine("\t Sở \r\n Nội vụ\u00a0 ")).toBe("Sở Nội vụ");
});

test("what is normalised stays as it is", () => {
  fc.assert(fc.property(text, (given) => normalise(normalise(given)) === normalise(given)));
  fc.assert(fc.property(text, (given) => normaliseLine(normaliseLine(given)) === normaliseLine(given)));
});

test("composed and decomposed text are one", () => {
  fc.assert(fc.property(text, (given) => normalise(given.normalize("NFD")) === normalise(given)));
});

test.each([
  ["spaces", " "],
  ["combining marks in the wrong order", "\u0301\u0323"],
  ["unseen characters", "\u200b"],
  ["line ends", "\r\n"],
])("a megabyte of %s takes less than a second", async (_, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(await cpuMilliseconds(() => normalise(text))).toBeLessThan(1_000);
});
