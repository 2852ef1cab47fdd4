/** Counts the people of a list that was read as a plan. */
import type { Origin } from "../../model/origin";
import { success, type Outcome } from "../../model/outcome";
import type { PeopleList } from "../../model/peopleList";
import type { Reading } from "../../model/reading";
import type { LocaleId } from "../../locales/locale";
import { toSource } from "./effects";
import { finished } from "./finished";
import { eventOf, writeBeside } from "./mergeEffect";
import { loadPipeline, refuse, type World } from "./world";
import type { Input, Plan } from "../session/sessionState";

/** The list is read anew: what people changed in it since then counts. */
export async function writePeopleCounts(world: World, plan: Plan, locale: LocaleId): Promise<void> {
  world.dispatch({ type: "write-started" });
  const list = await readPeople(world, plan);
  if (!list.ok) {
    refuse(world, "read", list.problem);
    return;
  }
  await writeBeside(world, plan, "papers-written", ({ composePeopleCounts }) =>
    composePeopleCounts(list.value, { locale, event: eventOf(plan) }),
  );
}

async function readPeople({ host }: World, { input, review }: Plan): Promise<Outcome<PeopleList>> {
  const { reading } = review;
  const source = await toSource(host, settled(input, reading));
  if (!source.ok) return source;
  const { countPeople, readSource } = await loadPipeline();
  const document = await readSource(source.value);
  if (!document.ok) return document;
  const isSelection = input.kind === "range" && input.target.kind === "selection";
  return success(await finished(countPeople(document.value, reading, isSelection ? isIn(reading) : undefined)));
}

/** Another sheet may be in front by now, and something else selected. */
function settled(input: Input, { source }: Reading): Input {
  return input.kind === "range" ? { ...input, target: { kind: "sheet", sheet: source.name } } : input;
}

/** Whether a row is between the first and the last that were selected. */
function isIn({ roster }: Reading): (origin: Origin) => boolean {
  const rows = (roster?.people ?? []).flatMap(({ origin }) => rowOf(origin));
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? Infinity];
  return (origin) => rowOf(origin).every((row) => row >= first && row <= last);
}

function rowOf({ place }: Origin): readonly number[] {
  return place.kind === "cell" ? [place.cell.row] : [];
}
