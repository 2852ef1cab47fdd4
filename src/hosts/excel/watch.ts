/** Tells a listener what changes in the workbook. Handlers leave with the context that brought them. */
import { rangeFromA1 } from "../../model/address";
import type { HostChange } from "../../model/host";
import type { Outcome } from "../../model/outcome";
import type { Gateway } from "./gateway";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

export interface WatchOptions {
  readonly gateway: Gateway;
  readonly listener: (change: HostChange) => void;
  /** Whether we are writing ourselves just now. */
  readonly isWriting: () => boolean;
}

export async function watch(options: WatchOptions): Promise<Outcome<() => void>> {
  const { gateway, listener, isWriting } = options;
  let stopped = false;
  const nameOf = sheetLookup(gateway);

  function report(change: HostChange): void {
    if (!stopped) listener(change);
  }

  /** Events give the sheet's id; the name may have changed since we last saw it, so it is asked for each time. */
  async function reportRange(kind: "cells" | "selection", args: RangeEvent): Promise<void> {
    if (stopped) return;
    const own = isOwn(args, isWriting());
    const sheet = await nameOf(args.worksheetId);
    const range = rangeFromA1(args.address.split(",")[0] ?? "");
    report({ kind, own, ...(sheet === undefined ? {} : { sheet }), ...(range ? { range } : {}) });
  }

  const outcome = await gateway.run("watch", async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const sheetsChanged = (): Promise<void> => {
      report({ kind: "sheets", own: isWriting() });
      return Promise.resolve();
    };
    const handlers: Handler[] = [
      worksheets.onChanged.add((args) => reportRange("cells", args)),
      worksheets.onSelectionChanged.add((args) => reportRange("selection", args)),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    await sync();
    return handlers;
  });
  if (!outcome.ok) return outcome;
  return { ok: true, value: stop };

  function stop(): void {
    if (stopped || !outcome.ok) return;
    stopped = true;
    void removeHandlers(gateway, outcome.value);
  }
}

interface RangeEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly triggerSource?: Excel.EventTriggerSource | string;
}

/** Excel says who did it from ExcelApi 1.14 on; before, what comes while we write is ours. */
function isOwn({ triggerSource }: RangeEvent, writing: boolean): boolean {
  return triggerSource === undefined ? writing : triggerSource === "ThisLocalAddin";
}

/** Finds a sheet's name by its id; events that come in a swarm share one question. */
function sheetLookup(gateway: Gateway): (id: string) => Promise<string | undefined> {
  const asked = new Map<string, Promise<string | undefined>>();

  async function ask(id: string): Promise<string | undefined> {
    const outcome = await gateway.run("watch", async ({ context, sync }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
    asked.delete(id);
    return outcome.ok ? outcome.value : undefined;
  }

  return (id) => {
    const answer = asked.get(id) ?? ask(id);
    asked.set(id, answer);
    return answer;
  };
}

/** Where Excel refuses, the workbook is gone and its handlers with it. */
async function removeHandlers(gateway: Gateway, handlers: readonly Handler[]): Promise<void> {
  await gateway.run(
    "watch",
    async ({ sync }) => {
      for (const handler of handlers) handler.remove();
      await sync();
    },
    handlers[0]?.context,
  );
}
