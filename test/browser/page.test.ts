import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { audit, startBrowser, takePicture, type Session, type WorkbenchPage } from "./browser";
import { openFile, quotaWorkbook, saveFile, typeInto } from "./workbench";

let session: Session;

beforeAll(async () => {
  session = await startBrowser();
});
afterAll(() => session.close());

async function openSample({ page }: WorkbenchPage): Promise<void> {
  await page.getByRole("button", { name: /^(Sổ mẫu|Sample workbook)$/ }).click();
  await page.getByText(/^(Sổ mẫu|Sample workbook)\.xlsx$/).waitFor();
}

test("nothing is asked of any other server, whatever is done", async () => {
  const workbench = await session.open();
  const { page, foreignRequests, complaints } = workbench;
  await openSample(workbench);
  await openFile(page, "Đại biểu.xlsx", await quotaWorkbook().save());
  await page.getByRole("tab", { name: "Đại biểu" }).waitFor();
  await typeInto(page, "C2", "12");
  await saveFile(page);
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("the page could not call anyone if it tried", async () => {
  const { page } = await session.open();
  const answer = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => "answered",
        () => "refused",
      ),
    session.origin,
  );
  expect(answer).toBe("refused");
  await page.close();
});

describe.each([
  ["Vietnamese, light", "workbench-light", ""],
  ["English, dark", "workbench-dark", "&lang=en&theme=dark"],
])("the page in %s", (_, picture, query) => {
  test("is open to everyone", async () => {
    const workbench = await session.open({ query });
    await openSample(workbench);
    await takePicture(workbench.page, picture);
    expect(await audit(workbench.page)).toEqual([]);
    await workbench.page.close();
  });
});

test("the page fits a small window without scrolling sideways", async () => {
  const workbench = await session.open({ screen: { width: 1024, height: 600 } });
  await openSample(workbench);
  const { page } = workbench;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
  expect(await page.getByRole("tablist", { name: "Các trang tính" }).isVisible()).toBe(true);
  await takePicture(page, "workbench-1024x600");
  await page.close();
});
