/** Follows the workbook while the pane is open. */
import { useEffect } from "react";
import type { HostChange } from "../../model/host";
import { noteSheet, readDesk, readLive, resumeSheets } from "../effects/lateEffects";
import type { EffectOptions } from "./effectOptions";
import { findPlanOf } from "./sessionState";
import { useLatest } from "./useLatest";
import { isOnDesk, watchHost } from "./watchHost";

interface WorkbookOptions extends EffectOptions {
  readonly onMergedChange: (change: HostChange) => void;
}

const SETTLE_MS = 300;
/** The view is drawn before anything is read for it. */
const DRAWN_MS = 100;

/** What is open, and our own sheets, read again a moment after anything in them changed. */
export function useWorkbook({ world, session, context, run, onMergedChange }: WorkbookOptions): void {
  const latest = useLatest(session);
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const doSoon = (what: string, work: () => Promise<void>): void => {
      clearTimeout(timers.get(what));
      timers.set(
        what,
        setTimeout(() => run(work()), SETTLE_MS),
      );
    };
    const readSoon = (changed: string | undefined): void => {
      for (const { name } of latest.current.live) {
        if (changed !== undefined && changed !== name) continue;
        const read = () => readLive(world, name, { context, plan: findPlanOf(latest.current, name) });
        doSoon(`sheet ${name}`, read);
      }
    };
    const onChange = (change: HostChange): void => {
      const { kind, sheet, range, own } = change;
      onMergedChange(change);
      if (kind !== "selection" && !own) world.dispatch({ type: "workbook-changed" });
      if (kind === "selection" && range)
        world.dispatch({ type: "surroundings-changed", surroundings: { selection: range } });
      if (kind !== "cells") run(noteSheet(world));
      if (kind === "sheets" && !own) run(resumeSheets(world, context, isKnown));
      if (kind !== "selection") readSoon(sheet);
      if (kind === "sheets" || (kind === "cells" && isOnDesk(latest.current, sheet))) {
        doSoon("desk", () => readDesk(world));
      }
    };
    const isKnown = (sheet: string): boolean => latest.current.live.some(({ name }) => name === sheet);
    const stop = watchHost(world, onChange, run);
    const begin = (): void => {
      run(noteSheet(world));
      run(resumeSheets(world, context, isKnown));
      run(readDesk(world));
      readSoon(undefined);
    };
    const beginning = setTimeout(begin, DRAWN_MS);
    return () => {
      stop();
      clearTimeout(beginning);
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, [world, latest, context, run, onMergedChange]);
}
