import { expect, test } from "@jest/globals";
import { maskPhone } from "../../../src/sheets/checkIn/maskPhone";

test.each([
  ["0905000112", "•••••••112"],
  ["+84 905-000-112", "+•• •••-•••-112"],
  ["0905 000 112 / 0236 111 222", "•••• ••• ••• / •••• ••• 222"],
  ["12", "12"],
  ["hỏi văn phòng", "hỏi văn phòng"],
  ["", ""],
])("%s", (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
});
