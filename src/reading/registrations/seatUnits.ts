/** The bodies and groups of a quota, one entry each, with their seats. */
import { readingWords } from "../../locales/reading";
import type { QuotaGroup } from "../../model/quota";
import type { Reading } from "../../model/reading";
import type { SeatUnit } from "../../model/registration";
import { levelOfUnit } from "./levelOfUnit";
import { LIST_GRAMMARS } from "./listContext";
import { given } from "../../model/given";
import { unitVocabulary } from "./vocabulary";
import { withoutProvince } from "./unitName";
import { unitKey, type NameContext } from "../unitKey";

/** One body's part of a group. */
interface Seats {
  readonly name: string;
  readonly keys: readonly string[];
  readonly quota?: number;
  /** So many bodies share the seats, and nothing says how. */
  readonly sharedBy?: number;
}

/** Units in the order of the quota. A body in two rows has the seats of both. */
export function readSeatUnits(reading: Reading, names: NameContext): readonly SeatUnit[] {
  const units: SeatUnit[] = [];
  const places = new Map<string, number>();
  const parts = reading.quota.flatMap((group) => seatsOf(group, names).map((seats) => ({ group, seats })));
  for (const { group, seats } of parts) {
    const at = seats.keys.map((key) => places.get(key)).find((place) => place !== undefined);
    const known = at === undefined ? undefined : units[at];
    const place = known && at !== undefined ? at : units.length;
    units[place] = known ? joined(known, seats, group) : newUnit(place, seats, { group, names });
    for (const key of seats.keys.filter((one) => !places.has(one))) places.set(key, place);
  }
  return units;
}

function newUnit(
  place: number,
  { name, keys, quota, sharedBy }: Seats,
  { group, names }: { readonly group: QuotaGroup; readonly names: NameContext },
): SeatUnit {
  return {
    id: `u${place + 1}`,
    name,
    ...(quota === undefined ? {} : { quota }),
    keys,
    aliases: keys.flatMap((key) => [withoutProvince(key, names), ...placeOf(key)]).filter((key) => key !== ""),
    forLeaders: asksForLeaders(group),
    groups: [group.id],
    ...given({ level: levelOfUnit(name) ?? group.level, sharedBy }),
  };
}

function joined(unit: SeatUnit, { keys, quota, name }: Seats, group: QuotaGroup): SeatUnit {
  const total = quota === undefined && unit.quota === undefined ? undefined : (unit.quota ?? 0) + (quota ?? 0);
  return {
    ...unit,
    // A name that two rows share is the body's own; "Lãnh đạo Sở A" is only one of its rows.
    name: name.length < unit.name.length ? name : unit.name,
    ...(total === undefined ? {} : { quota: total }),
    keys: [...new Set([...unit.keys, ...keys])],
    forLeaders: unit.forLeaders && asksForLeaders(group),
    groups: [...new Set([...unit.groups, group.id])],
  };
}

/**
 * A group that names several bodies gives each its seats where its rule or its number says how many, or its number
 * divides; else they share the group's. A group that names nobody is a unit by its own words.
 */
function seatsOf(group: QuotaGroup, names: NameContext): readonly Seats[] {
  const whole = group.unit.value;
  const count = group.count?.value;
  const distinct = [...new Map(group.namedUnits.map((unit) => [unit.key, unit])).values()];
  if (distinct.length < 2) {
    const words = ownWords(group, distinct[0]?.value);
    const keys = [...new Set([unitKey(whole, names), unitKey(words, names), ...distinct.map(({ key }) => key)])];
    return [{ name: words, keys: keys.filter((key) => key !== ""), ...(count === undefined ? {} : { quota: count }) }];
  }
  const share = shareOf(group, distinct.length);
  if (share === undefined) {
    const shared = { name: whole, keys: distinct.map(({ key }) => key), sharedBy: distinct.length };
    return [{ ...shared, ...given({ quota: count }) }];
  }
  return distinct.map(({ value, key }) => ({ name: value, keys: [key], quota: share(key) }));
}

/** The words of a row with one body, or only the body where the words are long. */
function ownWords(group: QuotaGroup, named: string | undefined): string {
  const whole = group.unit.value.replace(/\s+/gu, " ");
  return named !== undefined && (group.invited !== undefined || whole.length > LONGEST_OWN_WORDS) ? named : whole;
}

const LONGEST_OWN_WORDS = 120;

/** The seats of each body; undefined where nobody can say. All of them together are the number of the row. */
function shareOf(group: QuotaGroup, bodies: number): ((key: string) => number) | undefined {
  const { namedUnits, openList, collective } = group;
  const rule = group.perUnit?.value;
  const count = group.count?.value;
  if (rule) {
    const fits = !rule.open && (count === undefined || rule.count * bodies === count);
    return fits ? () => rule.count : undefined;
  }
  if (count === undefined || openList || collective === true) return undefined;
  const mentions = (key: string): number => namedUnits.filter((unit) => unit.key === key).length;
  if (count % namedUnits.length === 0) return (key) => mentions(key) * (count / namedUnits.length);
  return count % bodies === 0 ? () => count / bodies : undefined;
}

/** "ủy ban nhân dân xã a" answers to "xã a" too. */
function placeOf(key: string): readonly string[] {
  return OFFICES_OF_PLACES.flatMap((office) => {
    const place = key.startsWith(`${office} `) ? key.slice(office.length + 1) : "";
    return unitVocabulary.placeKinds.some((kind) => place.startsWith(`${kind} `)) ? [place] : [];
  });
}

/** The body that stands for a place. */
const OFFICES_OF_PLACES = Object.values(readingWords).flatMap(({ units }) => units.abbreviations["ubnd"] ?? []);

function asksForLeaders({ unit, perUnit }: QuotaGroup): boolean {
  if (perUnit?.value.open === true) return false;
  return LIST_GRAMMARS.some(({ leaderSeats }) => unit.value.search(leaderSeats) >= 0);
}
