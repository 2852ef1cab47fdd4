/** Every screen and state of the pane, in both languages and all contrasts: open to everyone, and no wider than the pane. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { audit, startBrowser, type Session } from "./browser";
import { JOURNEYS, wordsOf } from "./screens";

const LOOKS = [
  { language: "vi", theme: "light", contrast: "none" },
  { language: "en", theme: "dark", contrast: "none" },
  { language: "vi", theme: "dark", contrast: "active" },
] as const;

/** The narrowest pane of Excel. */
const NARROW = 320;

let session: Session;

beforeAll(async () => {
  session = await startBrowser();
});
afterAll(() => session.close());

describe.each(LOOKS)("in $language, $theme, forced colours $contrast", ({ language, theme, contrast }) => {
  test.each(JOURNEYS)("the screens of “$name”", async ({ states }) => {
    const { page, complaints } = await session.open({ query: `&lang=${language}&theme=${theme}`, contrast });
    await page.getByTestId("pane").evaluate((pane, width) => {
      pane.style.width = `${width}px`;
    }, NARROW);
    const walk = { page, m: wordsOf(language) };
    for (const { name, go } of states) {
      await go(walk);
      expect({ name, faults: await audit(page, "[data-testid=pane]") }).toEqual({ name, faults: [] });
      const overflow = await page
        .getByTestId("pane")
        .evaluate((pane) =>
          [...pane.querySelectorAll("main")].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        );
      expect({ name, overflow }).toEqual({ name, overflow: overflow.map(() => 0) });
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
