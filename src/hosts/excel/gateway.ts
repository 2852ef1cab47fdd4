/**
 * The one door to Excel: every `Excel.run` and every `sync` goes through here. It counts, it stops waiting when Excel
 * on the web never answers, and it turns refusals into problems.
 */
import { failure, success, type Outcome } from "../../model/outcome";
import { createJournal, type Journal, type Operation } from "./journal";
import { causeOf, excelErrorCode, Refusal, toProblem } from "./problems";

/** One conversation with Excel, valid while its batch runs. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what is queued. `payloadBytes` is the weight of the cell contents in it. */
  sync(payloadBytes?: number): Promise<void>;
  /** Notes a refusal that was got over. */
  gotOver(error: unknown): void;
}

/** What went to Excel since the gateway was made. */
export interface Traffic {
  readonly roundTrips: number;
  /** UTF-8 bytes of the cell contents sent; the envelope of a request comes on top. */
  readonly payloadBytes: number;
}

export type Batch<T> = (session: Session) => Promise<T>;

export interface Gateway {
  /** `within`: the context of an earlier run, for what must end where it began. */
  run<T>(operation: Operation, batch: Batch<T>, within?: OfficeExtension.ClientRequestContext): Promise<Outcome<T>>;
  /** Whether the host has this requirement set of the Excel API. */
  supports(version: string): boolean;
  readonly traffic: Traffic;
  readonly journal: Journal;
}

export interface GatewayOptions {
  /** Excel on the web can leave a request unanswered for ever; after so long we say so. */
  readonly timeoutMs: number;
  /** Pause before the one retry while somebody is typing in a cell. */
  readonly busyPauseMs: number;
}

const DEFAULTS: GatewayOptions = { timeoutMs: 30_000, busyPauseMs: 700 };
const CELL_EDIT_MODE = "InvalidOperationInCellEditMode";

export function createGateway(options: Partial<GatewayOptions> = {}): Gateway {
  const { timeoutMs, busyPauseMs } = { ...DEFAULTS, ...options };
  const traffic = { roundTrips: 0, payloadBytes: 0 };
  const journal = createJournal();

  function toSession(context: Excel.RequestContext, operation: Operation): Session {
    const before = traffic.roundTrips;
    return {
      context,
      async sync(payloadBytes = 0) {
        traffic.roundTrips += 1;
        traffic.payloadBytes += payloadBytes;
        await withinTime(context.sync(), timeoutMs);
      },
      gotOver(error) {
        const cause = excelErrorCode(error);
        if (cause !== undefined) journal.add({ operation, requests: traffic.roundTrips - before, cause });
      },
    };
  }

  async function attemptTwice<T>(
    operation: Operation,
    batch: Batch<T>,
    within?: OfficeExtension.ClientRequestContext,
  ): Promise<T> {
    const before = traffic.roundTrips;
    const onContext = (context: Excel.RequestContext): Promise<T> => batch(toSession(context, operation));
    const attempt = (): Promise<T> => (within ? Excel.run(within, onContext) : Excel.run(runOptions(), onContext));
    try {
      return await attempt();
    } catch (error) {
      // A refused first request changed nothing, so it can be asked again; later ones cannot.
      if (excelErrorCode(error) !== CELL_EDIT_MODE || traffic.roundTrips !== before + 1) throw error;
      journal.add({ operation, requests: 1, cause: CELL_EDIT_MODE });
      await pause(busyPauseMs);
      return attempt();
    }
  }

  return {
    async run(operation, batch, within) {
      const before = traffic.roundTrips;
      try {
        const value = await attemptTwice(operation, batch, within);
        journal.add({ operation, requests: traffic.roundTrips - before });
        return success(value);
      } catch (error) {
        const problem = toProblem(error);
        if (!problem) throw error;
        journal.add({ operation, requests: traffic.roundTrips - before, cause: causeOf(error, problem) });
        return failure(problem.code, problem);
      }
    },
    supports,
    traffic,
    journal,
  };
}

/** Whether the host has this requirement set of the Excel API. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** One undo step for all requests of a run, where the host knows how. */
function runOptions(): Excel.RunOptions {
  return supports("1.20") ? { mergeUndoGroup: true } : {};
}

async function withinTime(work: Promise<unknown>, timeoutMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refusal({ code: "host-timeout" })), timeoutMs);
  });
  try {
    await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
