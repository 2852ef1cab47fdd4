/** The session of one open pane: the reducer, its effects, and the workbook being watched. */
import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { cellRange, type RangeAddress } from "../../model/address";
import { isSamePassage } from "../../model/origin";
import type { Host } from "../../model/host";
import type { Outcome } from "../../model/outcome";
import type { PlainDate } from "../../model/plainDate";
import type { DocumentUnit } from "../../model/quota";
import type { LocaleId } from "../../locales/locale";
import type { PaneMessages } from "../../locales/pane";
import type { Actions } from "./actions";
import { dayActions } from "./dayActions";
import type { EffectOptions } from "./effectOptions";
import { deskActions } from "./deskActions";
import {
  addRows,
  editPlan,
  fixCells,
  proposeUnits,
  readInputs,
  rememberStatus,
  reviewAgain,
  undoWrite,
  writePlan,
  writeStatus,
} from "../effects/lateEffects";
import { PartMissing } from "../late";
import { mergeActions } from "./mergeActions";
import { mergeEdits } from "./mergeEdits";
import { secondRunActions } from "./secondRunActions";
import { useMergedLists } from "./useMergedLists";
import { useReviewContext } from "./reviewContext";
import type { RibbonStep } from "./ribbonStep";
import { reduce, type SessionEvent } from "./session";
import { findPlan, startSession, type Input, type Session, type Settings, type Tab } from "./sessionState";
import { useLatest } from "./useLatest";
import { followStep, useRibbonStep } from "./useRibbonStep";
import { useWorkbook } from "./useWorkbook";
import { findMessages, prepareWords } from "../words";
import { refuse, type World } from "../effects/world";

/** Opens the sample; undefined where the person thought better of it. */
export type LoadSample = () => Promise<Outcome<unknown> | undefined>;

interface SessionOptions {
  readonly host: Host;
  readonly language: LocaleId;
  readonly today: PlainDate;
  readonly loadSample?: LoadSample | undefined;
  /** The button of the ribbon that opened the pane. */
  readonly step?: RibbonStep | undefined;
}

interface OpenSession {
  readonly session: Session;
  /** The day on which everything counts. */
  readonly asOf: PlainDate;
  readonly locale: LocaleId;
  readonly m: PaneMessages;
  readonly actions: Actions;
  /** A mistake of ours in an effect, for the error boundary. */
  readonly crash: Error | undefined;
  readonly clearCrash: () => void;
}

const A1: RangeAddress = cellRange({ row: 0, column: 0 });
const NO_UNITS: readonly DocumentUnit[] = [];

export function useSession(options: SessionOptions): OpenSession {
  const { host, language, today } = options;
  const [session, dispatch] = useReducer(reduce, undefined, startSession);
  const [crash, setCrash] = useState<Error>();
  const world = useMemo((): World => ({ host, dispatch: (event) => send(event, dispatch) }), [host]);
  const context = useReviewContext(session, today);
  const locale = session.settings.language === "host" ? language : session.settings.language;
  const m = findMessages(locale);

  const run = useCallback(
    (work: Promise<unknown>): void => {
      void work.then(undefined, (error: unknown) => {
        if (error instanceof PartMissing) refuse(world, "load", { code: "part-missing" });
        else setCrash(error instanceof Error ? error : new Error("Effect failed"));
      });
    },
    [world],
  );

  useReviewUnderSettings({ world, session, context, run });
  const onMergedChange = useMergedLists({ world, session, run });
  useWorkbook({ world, session, context, run, onMergedChange });
  useProposal({ world, session, context, run });

  const actions = useActions({ ...options, world, session, context, locale, m, run });
  useRibbonStep(options.step, actions);
  return { session, asOf: context.asOf, locale, m, actions, crash, clearCrash: () => setCrash(undefined) };
}

const JOURNEYS: readonly SessionEvent["type"][] = [
  "welcome-left",
  "tab-opened",
  "subpage-opened",
  "subpage-closed",
  "changes-found",
];

/** Going to another screen waits for its code: the screen in view stays until then. */
function send(event: SessionEvent, dispatch: (event: SessionEvent) => void): void {
  if (JOURNEYS.includes(event.type)) startTransition(() => dispatch(event));
  else dispatch(event);
}

/** Plans read under other settings are reviewed again. */
function useReviewUnderSettings({ world, session, context, run }: EffectOptions): void {
  const plans = useLatest(session.plans);
  useEffect(() => {
    const stale = plans.current.filter(({ review }) => review.context !== context);
    if (stale.length > 0) run(reviewAgain(world, stale, context));
  }, [world, plans, context, run]);
}

/** What the plan on the screens would add to the register, looked through again when either changes. */
function useProposal({ world, session, context, run }: EffectOptions): void {
  const plan = findPlan(session);
  const units = plan && (plan.review.reading.units ?? NO_UNITS);
  const { register } = context;
  useEffect(() => {
    if (units) run(proposeUnits(world, units, register));
  }, [world, units, register, run]);
}

/** Whether the sample stands open now: the person may keep their own workbook, or the host refuse. */
async function openSample(world: World, loadSample: LoadSample | undefined): Promise<boolean> {
  const outcome = await loadSample?.();
  if (outcome && !outcome.ok) refuse(world, "sample", outcome.problem);
  return outcome?.ok ?? false;
}

/** Another language is spoken once its words are there. */
async function changeSettings(dispatch: World["dispatch"], settings: Partial<Settings>): Promise<void> {
  if (settings.language !== undefined && settings.language !== "host") await prepareWords(settings.language);
  dispatch({ type: "settings-changed", settings });
}

interface ActionOptions extends SessionOptions, EffectOptions {
  readonly locale: LocaleId;
  readonly m: PaneMessages;
}

function openTab({ world, session, run }: EffectOptions, tab: Tab): void {
  world.dispatch({ type: "tab-opened", tab });
  if (tab === "report") run(rememberStatus(world, session.status));
}

function viewActions(
  dispatch: World["dispatch"],
): Pick<Actions, "openSubpage" | "goBack" | "openFinding" | "closeFinding" | "openParts"> {
  return {
    openSubpage: (subpage) => dispatch({ type: "subpage-opened", subpage }),
    goBack: () => dispatch({ type: "subpage-closed" }),
    openFinding: (key) => dispatch({ type: "finding-opened", key }),
    closeFinding: () => dispatch({ type: "finding-closed" }),
    openParts: (parts) => dispatch({ type: "parts-opened", parts }),
  };
}

function useActions(options: ActionOptions): Actions {
  const { host, world, session, context, locale, loadSample, run, m } = options;
  const { dispatch } = world;
  const reading = useRef<AbortController | undefined>(undefined);
  const merging = useRef<AbortController | undefined>(undefined);

  const select = async (sheet: string, range: RangeAddress): Promise<void> => {
    const result = await host.select(sheet, range);
    if (!result.ok) refuse(world, "select", result.problem);
  };
  const read = (inputs: readonly Input[]): Promise<number> => {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const toName = (input: Input): string => findInputName(input, m.source);
    return readInputs(world, inputs, { context, signal: controller.signal, toName });
  };
  return {
    leaveWelcome: () => dispatch({ type: "welcome-left" }),
    followStep: (step) => run(followStep(dispatch, step, read)),
    trySample: () => {
      const sheet: Input = { kind: "range", target: { kind: "active-sheet" } };
      run(openSample(world, loadSample).then((isOpen) => (isOpen ? read([sheet]) : undefined)));
    },
    openTab: (tab) => openTab(options, tab),
    ...viewActions(dispatch),
    ...deskActions(options),
    ...dayActions(options),
    changeSettings: (settings) => run(changeSettings(dispatch, settings)),
    read: (inputs) => run(read(inputs)),
    cancelRead: () => reading.current?.abort(),
    choosePlan: (plan) => dispatch({ type: "plan-chosen", plan }),
    edit: (plan, edits) => run(editPlan(world, plan, mergeEdits(plan.edits, edits))),
    addRows: (plan, passage, as) => run(addRows(world, plan, passage, as)),
    dropRows: (plan, passage) => {
      const kept = plan.edits.filter((edit) => !("passage" in edit) || !isSamePassage(edit.passage, passage));
      run(editPlan(world, plan, kept));
    },
    write: (plan) => {
      if (session.busy) return;
      run(writePlan(world, plan, { locale, settings: session.settings, context, fixedDay: session.asOf }));
    },
    chooseStatus: (choices) => dispatch({ type: "status-chosen", choices }),
    writeStatus: (plan, tracker) => {
      if (session.busy) return;
      run(writeStatus(world, plan, tracker.reading.tasks, { locale, context, choices: session.status }));
    },
    ...mergeActions({ ...options, merging }),
    ...secondRunActions(options),
    undo: () => run(undoWrite(world)),
    fixLive: (review, edits) => run(fixCells(world, review, edits)),
    goToPlace: (place) => {
      if (place.kind === "cell") run(select(place.sheet, cellRange(place.cell)));
    },
    goToSheet: (sheet) => run(select(sheet, A1)),
    dismissProblem: () => dispatch({ type: "problem-dismissed" }),
  };
}

interface InputNames {
  readonly sheet: string;
  readonly selection: string;
}

function findInputName(input: Input, names: InputNames): string {
  if (input.kind === "text") return input.name;
  if (input.kind === "file") return input.file.name;
  if (input.target.kind === "sheet") return input.target.sheet;
  return input.target.kind === "selection" ? names.selection : names.sheet;
}
