import type { HostChange } from "../../model/host";
import type { Session } from "./sessionState";
import { refuse, type World } from "../effects/world";

/** A change that the host cannot place may be one on the desk. */
export function isOnDesk({ desk, plans }: Session, sheet: string | undefined): boolean {
  if (sheet === undefined || desk.findings.includes(sheet) || desk.register?.sheet === sheet) return true;
  // Just written, and not read back yet.
  return plans.some(({ written }) => written?.sheets.some(({ role, name }) => role === "findings" && name === sheet));
}

/** Watching starts late and may be stopped before it has started. */
export function watchHost(
  world: World,
  onChange: (change: HostChange) => void,
  run: (work: Promise<unknown>) => void,
): () => void {
  let stopped = false;
  let stop = (): void => {
    stopped = true;
  };
  run(
    world.host.watch(onChange).then((watch) => {
      if (!watch.ok) {
        refuse(world, "watch", watch.problem);
        return;
      }
      if (stopped) watch.value();
      else stop = watch.value;
    }),
  );
  return () => stop();
}
