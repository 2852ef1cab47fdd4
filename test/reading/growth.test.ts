import { expect, test } from "@jest/globals";
import { readDocument } from "../../src/reading/readDocument";
import { cpuMilliseconds } from "../cpuTime";
import { documentOf } from "./build";

const SMALL = 250_000;
const LARGE = 1_000_000;
/** Four times the text may take this many times as long: a quadratic reader needs sixteen times. */
const MOST_GROWTH = 8;
/** Where even the large text is read in this many milliseconds, the clock says nothing about growth. */
const TOO_SHORT = 400;

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));
const within = (head: string, piece: string) => (length: number) => head + repeated(piece)(length);

test.each<[string, (length: number) => string]>([
  ["digits", repeated("1")],
  ["slashes", repeated("/")],
  ["spaces between two letters", (length) => `a${" ".repeat(length)}b`],
  ["parentheses", repeated("(")],
  ["one endless line of prose", within("I. PHÂN CÔNG\n1. Sở A:\n- ", "chuẩn bị tài liệu và gửi kết quả, ")],
  ["short lines", repeated("a\n")],
  ["units on one line", within("I. THÀNH PHẦN\n- ", "Sở Nội vụ A, Ban Dân vận B; ")],
  ["nested bullets", within("I. PHÂN CÔNG\n", "1. Sở A:\n- Làm:\n+ Gửi:\n* Nộp\n")],
  ["terms", within("I. PHÂN CÔNG\n1. Sở A:\n- ", "trước ngày 15/7/2026 gửi, ")],
  [
    "owners in sentences",
    within("I. PHÂN CÔNG\n", "Giao Sở A chủ trì, phối hợp với Sở B làm. Sở C gửi; giao Sở D nộp. "),
  ],
  ["mentions of everyone", within("I. THÀNH PHẦN\n- ", "mỗi xã cử 02 người, Sở A 03 người (02 người/đơn vị); ")],
  ["groups that all differ", (length) => differing(length)],
])("the time to read %s grows with the text, not with its square", async (_, text) => {
  const time = async (length: number): Promise<number> => {
    const document = await documentOf(text(length));
    return cpuMilliseconds(() => readDocument(document));
  };
  const [small, large] = [await time(SMALL), await time(LARGE)];
  expect(large < TOO_SHORT || large < small * MOST_GROWTH).toBe(true);
});

function differing(length: number): string {
  const lines = Array.from({ length: Math.ceil(length / 40) }, (_, index) => `- Lãnh đạo Sở Thứ ${index}: 02 người;`);
  return `I. THÀNH PHẦN THAM DỰ\n${lines.join("\n")}`;
}
