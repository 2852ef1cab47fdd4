/** The register of units: what a document would add to it, and what a person's answers make of that. */
import type {
  MergeAnswer,
  MergeSuggestion,
  RegisteredUnit,
  RegisterProposal,
  UnitCandidate,
  UnitRegister,
} from "../model/register";
import type { DocumentUnit } from "../model/quota";
import { compareKey } from "../text/fold";
import { groupBy } from "./groupBy";
import { suggestMerges } from "./registerMerges";

/** The unit of the register under one of its spellings; a spelling is a name, an abbreviation or an alias. */
export function findUnit({ units }: UnitRegister, name: string): RegisteredUnit | undefined {
  const key = compareKey(name);
  return units.find((unit) => spellingsOf(unit).some((spelling) => compareKey(spelling) === key));
}

/** Bodies that a document names and the register does not know, and names that may mean one body. */
export function proposeRegister(mentions: readonly DocumentUnit[], register: UnitRegister): RegisterProposal {
  const unknown = mentions.filter(({ value }) => value.trim() !== "" && !findUnit(register, value));
  const candidates = [...groupBy(unknown, ({ value }) => compareKey(value)).values()].flatMap(toCandidate);
  return { candidates, merges: suggestMerges(candidates, register) };
}

/** One candidate for spellings that differ by case, spaces and tone placement only. */
function toCandidate(same: readonly DocumentUnit[]): readonly UnitCandidate[] {
  const [first] = [...groupBy(same, ({ value }) => value).values()].sort((a, b) => b.length - a.length);
  const unit = first?.[0];
  if (!unit) return [];
  const level = same.find((one) => one.level !== undefined)?.level;
  return [{ name: unit.value, key: unit.key, mentions: same.length, ...(level === undefined ? {} : { level }) }];
}

/**
 * The register with the candidates in it. A suggestion answered "same" makes one name an alias of the other; "different"
 * is remembered; without an answer both names stand for themselves.
 */
export function acceptProposal(
  register: UnitRegister,
  { candidates, merges }: RegisterProposal,
  answers: ReadonlyMap<string, MergeAnswer>,
): UnitRegister {
  const added = candidates.map(({ name, level }): RegisteredUnit => ({
    ...unitNamed(name),
    ...(level ? { level } : {}),
  }));
  return merges.reduce((units, merge): UnitRegister => answerMerge(units, merge, answers.get(merge.id)), {
    units: [...register.units, ...added],
  });
}

function answerMerge(register: UnitRegister, { keep, other }: MergeSuggestion, answer: MergeAnswer | undefined) {
  const [kept, merged] = [findUnit(register, keep), findUnit(register, other)];
  // An earlier answer may have made them one already.
  if (!kept || !merged || kept === merged || answer === undefined) return register;
  return answer === "same" ? mergeUnits(register, kept, merged) : tellApart(register, kept, merged);
}

function mergeUnits({ units }: UnitRegister, kept: RegisteredUnit, merged: RegisteredUnit): UnitRegister {
  const whole = joinUnits(kept, merged);
  return { units: units.flatMap((unit) => (unit === kept ? [whole] : unit === merged ? [] : [unit])) };
}

/** What the first unit does not say, the second does; its names become aliases. */
export function joinUnits(kept: RegisteredUnit, merged: RegisteredUnit): RegisteredUnit {
  const level = kept.level ?? merged.level;
  const headcount = kept.headcount ?? merged.headcount;
  const abbreviation = kept.abbreviation || merged.abbreviation;
  const own = new Set([kept.name, abbreviation].map(compareKey));
  const aliases = distinct([...kept.aliases, ...spellingsOf(merged)]).filter((name) => !own.has(compareKey(name)));
  return {
    name: kept.name,
    abbreviation,
    aliases,
    others: distinct([...kept.others, ...merged.others]),
    contact: kept.contact || merged.contact,
    ...(level === undefined ? {} : { level }),
    ...(headcount === undefined ? {} : { headcount }),
  };
}

function tellApart({ units }: UnitRegister, a: RegisteredUnit, b: RegisteredUnit): UnitRegister {
  return {
    units: units.map((unit) => (unit === a ? { ...unit, others: distinct([...unit.others, b.name]) } : unit)),
  };
}

/** An entry that says nothing but its name. */
export function unitNamed(name: string): RegisteredUnit {
  return { name, abbreviation: "", aliases: [], others: [], contact: "" };
}

/** Every spelling under which a unit is known. */
export function spellingsOf({ name, abbreviation, aliases }: RegisteredUnit): readonly string[] {
  return [name, abbreviation, ...aliases].filter((spelling) => spelling !== "");
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [compareKey(name), name])).values()];
}
