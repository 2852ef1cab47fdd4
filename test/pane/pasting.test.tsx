/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** What people paste, and what the pane asks about it. */
import { afterEach, expect, test } from "@jest/globals";
import { cleanup, configure, fireEvent, screen } from "@testing-library/react";
import { open, readPlan } from "./openPane";

configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const TEXT = "TT\nĐơn vị\nSố lượng\n1\nSở Nội vụ\n3\n";
const cells = (row: readonly string[]) =>
  `<tr>${row.map((text) => `<td style="border:solid 1pt">${text}</td>`).join("")}</tr>`;
const html = `<table>${cells(["TT", "Đơn vị", "Số lượng"])}${cells(["1", "Sở Nội vụ", "3"])}</table>`;

test("a table pasted from Word is read by its cells", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Dùng kế hoạch của tôi" }));
  await user.click(await screen.findByRole("button", { name: /^Dán văn bản/ }));
  const field = await screen.findByRole("textbox", { name: "Văn bản" });
  const data = new Map([
    ["text/html", html],
    ["text/plain", TEXT],
  ]);
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => data.get(type) ?? "" } });
  fireEvent.change(field, { target: { value: TEXT } });
  await user.click(screen.getByRole("button", { name: "Đọc văn bản" }));
  expect(await screen.findByText("1 nhóm, 3 người")).toBeTruthy();
});

test("text from before Unicode is asked about, and read once it is converted", async () => {
  const { user } = open();
  await readPlan(
    user,
    "Së Néi vô chñ tr×, phèi hîp víi Së Tµi chÝnh tæ chøc héi nghÞ tr\u00ADíc ngµy 15 th¸ng 7 n¨m 2026.",
  );
  expect(await screen.findByText(/TCVN3/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Chuyển sang Unicode" }));
  expect(await screen.findByText(/Đã chuyển chữ từ bảng mã cũ/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Chuyển sang Unicode" })).toBeNull();
});
