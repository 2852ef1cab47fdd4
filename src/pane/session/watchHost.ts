import type { HostChange } from "../../model/host";
import type { Session } from "./sessionState";
import { refuse, type World } from "../effects/world";

/** A change that the host cannot place may be one on the desk. */
export function isOnDesk({ desk, plans }: Session, sheet: string | undefined): boolean {
  if (sheet === undefined || desk.findings.includes(sheet)) return true;
  if (desk.register?.sheet === sheet || desk.holidays === sheet) return true;
  // Just written, and not read back yet.
  const written = plans.flatMap((plan) => plan.written?.sheets ?? []);
  return written.some(({ role, name }) => (role === "findings" || role === "holidays") && name === sheet);
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
