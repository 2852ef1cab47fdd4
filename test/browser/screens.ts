/**
 * Every screen and state of the pane as a list: how to come to each from the one before it. Pictures are taken of them
 * (scripts/pictures.mjs) and axe looks at them (screens.test.ts). Words come from the locales, so that both languages walk.
 */
import { pane as en } from "../../src/locales/en/pane";
import type { LocaleId } from "../../src/locales/locale";
import type { PaneMessages } from "../../src/locales/pane";
import { pane as vi } from "../../src/locales/vi/pane";
import { BROKEN_LIST, LISTS, QUOTA_PLAN, REVISED_PLAN, PLAN_WITH_REST, TRACKED_PLAN } from "./screenPlans";
import {
  button,
  fillPaste,
  firstFinding,
  headline,
  openPart,
  part,
  pick,
  press,
  readText,
  rowOf,
  section,
  tab,
  turnTo,
  writePlan,
  type Walk,
} from "./screenSteps";

export interface ScreenState {
  readonly name: string;
  readonly go: (walk: Walk) => Promise<void>;
}

/** States that follow each other in one pane. */
export interface Journey {
  readonly name: string;
  readonly states: readonly ScreenState[];
}

export function wordsOf(language: LocaleId): PaneMessages {
  return { vi, en }[language];
}

const sample: Journey = {
  name: "plan",
  states: [
    { name: "welcome", go: ({ page, m }) => page.getByRole("heading", { name: m.welcome.headline }).waitFor() },
    {
      name: "source",
      go: async ({ page, m }) => {
        await press(page, m.welcome.own);
        await headline(page, m.source.headline);
      },
    },
    { name: "settings", go: ({ page, m }) => press(page, m.common.settings) },
    {
      name: "tasks-empty",
      go: async ({ page, m }) => {
        await press(page, m.common.back);
        await turnTo({ page, m }, m.tabs.tasks);
        await headline(page, m.tasks.empty);
      },
    },
    {
      name: "paste",
      go: async (walk) => {
        await turnTo(walk, walk.m.tabs.source);
        await fillPaste(walk, PLAN_WITH_REST);
      },
    },
    {
      name: "reading",
      go: async ({ page, m }) => {
        await page.route(/\.js$/, (route) => setTimeout(() => void route.continue(), 1_500));
        await press(page, m.paste.read);
        await button(page, m.reading.cancel).waitFor();
      },
    },
    {
      name: "source-read",
      go: async ({ page, m }) => {
        await page.getByText(m.source.done, { exact: true }).first().waitFor();
        await page.unroute(/\.js$/);
      },
    },
    {
      name: "source-refused",
      go: async ({ page, m }) => {
        await pick(page, rowOf(page, m.source.files), [{ name: "ds khóa.xlsx", text: "not a workbook" }]);
        await page.getByText("ds khóa.xlsx").first().waitFor();
      },
    },
    {
      name: "review",
      go: async (walk) => {
        await turnTo(walk, walk.m.tabs.review);
        await part(walk.page, walk.m.review.unread).waitFor();
      },
    },
    { name: "review-finding", go: ({ page }) => firstFinding(page).click() },
    { name: "review-reason", go: ({ page, m }) => press(page, m.review.ignore) },
    {
      name: "review-unread",
      go: async ({ page, m }) => {
        await page.keyboard.press("Escape");
        await part(page, m.review.groups).click();
        await openPart(page, m.review.unread);
      },
    },
    {
      name: "review-task",
      go: async ({ page, m }) => {
        await openPart(page, m.review.tasks);
        await page.locator("[data-focus-key^=task]").first().click();
        await page.getByText(m.task.lastDay, { exact: true }).waitFor();
      },
    },
    {
      name: "review-written",
      go: async ({ page, m }) => {
        await press(page, m.common.back);
        await press(page, m.common.write);
        await button(page, m.common.undo, "footer").waitFor();
      },
    },
    {
      name: "delegates",
      go: async (walk) => {
        await turnTo(walk, walk.m.tabs.delegates);
        await button(walk.page, walk.m.merge.headline).waitFor();
      },
    },
    {
      name: "register",
      go: async ({ page, m }) => {
        await rowOf(page, m.register.headline).click();
        await headline(page, m.register.headline);
      },
    },
    {
      name: "tasks",
      go: async (walk) => {
        await press(walk.page, walk.m.common.back);
        await turnTo(walk, walk.m.tabs.tasks);
        await tab(walk.page, walk.m.tasks.byAgency).waitFor();
      },
    },
    { name: "tasks-by-agency", go: ({ page, m }) => tab(page, m.tasks.byAgency).click() },
    {
      name: "reminders",
      go: async ({ page, m }) => {
        await page.locator("[data-primary]").click();
        await tab(page, m.reminders.form.letter).click();
      },
    },
    {
      name: "report",
      go: async (walk) => {
        await press(walk.page, walk.m.common.back);
        await turnTo(walk, walk.m.tabs.report);
        await headline(walk.page, walk.m.report.headline);
      },
    },
    { name: "report-office", go: ({ page, m }) => section(page, m.report.office) },
    { name: "report-csv", go: ({ page, m }) => section(page, m.filesOut.csv) },
    {
      name: "report-made",
      go: async ({ page, m }) => {
        await press(page, m.report.make);
        await button(page, m.report.open).waitFor();
      },
    },
  ],
};

const lists: Journey = {
  name: "lists",
  states: [
    {
      name: "merge",
      go: async (walk) => {
        const { page, m } = walk;
        await press(page, m.welcome.own);
        await writePlan(walk, QUOTA_PLAN);
        await turnTo(walk, m.tabs.delegates);
        await press(page, m.merge.headline);
        await rowOf(page, m.merge.forms).waitFor();
      },
    },
    {
      name: "merge-report",
      go: async ({ page, m }) => {
        await pick(page, button(page, m.merge.choose), [...LISTS, BROKEN_LIST]);
        await page.getByText(m.merge.filesLabel).or(page.getByText(m.merge.columns)).first().waitFor();
      },
    },
    { name: "merge-written", go: ({ page, m }) => press(page, m.common.write) },
    {
      name: "registrations",
      go: async ({ page, m }) => {
        await press(page, m.merge.seeUnits);
        await page.getByRole("group").first().waitFor();
      },
    },
    { name: "registration-reminder", go: ({ page }) => page.locator("[data-primary]").click() },
    {
      name: "delegates-registered",
      go: async (walk) => {
        await press(walk.page, walk.m.common.back);
        await turnTo(walk, walk.m.tabs.source);
        await turnTo(walk, walk.m.tabs.delegates);
      },
    },
  ],
};

const second: Journey = {
  name: "second",
  states: [
    {
      name: "compare",
      go: async (walk) => {
        const { page, m } = walk;
        await press(page, m.welcome.own);
        await writePlan(walk, TRACKED_PLAN);
        await turnTo(walk, m.tabs.source);
        await readText(walk, REVISED_PLAN);
        await turnTo(walk, m.tabs.review);
        await button(page, m.secondRun.compare).waitFor();
      },
    },
    {
      name: "changes",
      go: async ({ page, m }) => {
        await press(page, m.secondRun.compare);
        await page.getByRole("checkbox").first().waitFor();
      },
    },
    {
      name: "changes-written",
      go: async ({ page, m }) => {
        await page.locator("[data-primary]").click();
        await button(page, m.secondRun.seeTasks).waitFor();
      },
    },
    {
      name: "nothing-pressing",
      go: async (walk) => {
        await press(walk.page, walk.m.secondRun.seeTasks);
        await turnTo(walk, walk.m.tabs.tasks);
      },
    },
  ],
};

export const JOURNEYS: readonly Journey[] = [sample, lists, second];
