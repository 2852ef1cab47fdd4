/** Follows merged lists that stand in the workbook: read when a plan comes into view, and a moment after they changed. */
import { useCallback, useEffect, useRef } from "react";
import type { HostChange } from "../../model/host";
import type { World } from "../effects/world";
import { readMergedLists } from "../effects/lateEffects";
import { findLive, findPlan, findShown, type Session } from "./sessionState";
import { useLatest } from "./useLatest";

interface MergedOptions {
  readonly world: World;
  readonly session: Session;
  readonly run: (work: Promise<unknown>) => void;
}

const SETTLE_MS = 500;
/** Longer lists are read again when something is done with them. */
const MOST_ROWS = 2_000;

/** Gives what is to be called after each change of the workbook. */
export function useMergedLists({ world, session, run }: MergedOptions): (change: HostChange) => void {
  const latest = useLatest(session);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const plan = findPlan(session)?.id;
  const read = useCallback((): void => {
    const shown = findPlan(latest.current);
    const quota = findShown(findLive(latest.current, shown, "quota"), shown)?.reading;
    if (shown && quota) run(readMergedLists(world, shown, quota));
  }, [world, latest, run]);
  useEffect(() => {
    if (plan !== undefined) read();
    return () => clearTimeout(timer.current);
  }, [plan, read]);
  return useCallback(
    (change) => {
      if (!concernsMerged(latest.current, change)) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(read, SETTLE_MS);
    },
    [latest, read],
  );
}

function concernsMerged({ merged }: Session, { kind, sheet }: HostChange): boolean {
  if (kind === "sheets") return true;
  if (kind === "selection" || !merged || merged.people.rows.length > MOST_ROWS) return false;
  const sheets = [merged.people, merged.files, merged.units].map((table) => table.sheet);
  return sheet === undefined || sheets.includes(sheet);
}
