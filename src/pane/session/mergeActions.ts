/** What a person can do with returned lists. */
import type { LocaleId } from "../../locales/locale";
import type { PlainDate } from "../../model/plainDate";
import type { MergeChoices } from "../../model/registration";
import type { Actions } from "./actions";
import {
  addLate,
  mergeAgain,
  mergeFiles,
  writeDayPapers,
  writeForms,
  writePeopleCounts,
  writePlates,
  writeRegistrations,
} from "../effects/lateEffects";
import type { MergeRequest } from "../effects/mergeEffect";
import { loadPipeline, type World } from "../effects/world";
import type { Session } from "./sessionState";

type MergeActions = Pick<
  Actions,
  | "merge"
  | "cancelMerge"
  | "answerMerge"
  | "chooseColumn"
  | "writeRegistrations"
  | "writeDayPapers"
  | "writePlates"
  | "countPeople"
  | "writeForms"
>;

interface MergeActionOptions {
  readonly world: World;
  readonly session: Session;
  readonly locale: LocaleId;
  readonly today: PlainDate;
  readonly run: (work: Promise<void>) => void;
  /** The merge that is running, to be stopped. */
  readonly merging: { current: AbortController | undefined };
}

const NO_CHOICES: MergeChoices = {};

export function mergeActions({ world, session, locale, today, run, merging }: MergeActionOptions): MergeActions {
  const { registrations, busy } = session;
  const start = (request: Omit<MergeRequest, "signal">): void => {
    merging.current?.abort();
    const controller = new AbortController();
    merging.current = controller;
    run(mergeFiles(world, { ...request, signal: controller.signal }));
  };
  return {
    merge: (plan, quota, files, mode) => {
      const known = registrations?.plan === plan.id ? registrations : undefined;
      // What stands in the workbook is not read again.
      const sources = known?.sheets && mode === "add" ? [] : (known?.sources ?? []);
      // A file chosen again takes the place of the one it was.
      const names = new Set(files.map(({ name }) => name));
      const before = sources.filter(({ name }) => !names.has(name));
      const { columns = new Map(), choices = NO_CHOICES } = known ?? {};
      start({ plan, quota, files: [...before, ...files], columns, choices, mode });
    },
    cancelMerge: () => merging.current?.abort(),
    answerMerge: (quota, choices) => {
      if (registrations) run(mergeAgain(world, registrations, quota, choices));
    },
    chooseColumn: (plan, quota, label, role) => {
      if (!registrations) return;
      const { sources, choices, columns, late } = registrations;
      const mode = late ? "add" : "anew";
      void loadPipeline().then(({ labelKey }) => {
        start({ plan, quota, files: sources, columns: new Map(columns).set(labelKey(label), role), choices, mode });
      });
    },
    writeRegistrations: (plan) => {
      if (busy || !registrations) return;
      const { late, merge } = registrations;
      run(late ? addLate(world, plan, late, today) : writeRegistrations(world, plan, merge, { locale, today }));
    },
    writeDayPapers: (plan) => {
      if (!busy && registrations) run(writeDayPapers(world, plan, registrations.merge, locale));
    },
    writePlates: (plan, whose) => {
      if (!busy && registrations) run(writePlates(world, plan, registrations, { locale, whose }));
    },
    countPeople: (plan) => {
      if (!busy) run(writePeopleCounts(world, plan, locale));
    },
    writeForms: (plan, quota) => {
      if (!busy) run(writeForms(world, plan, quota, locale));
    },
  };
}
