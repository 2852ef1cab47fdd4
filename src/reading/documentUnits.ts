import type { Fact } from "../model/fact";
import type { DocumentUnit, QuotaGroup } from "../model/quota";
import type { Task } from "../model/task";
import { readNamedUnits } from "./namedUnits";
import type { NameContext } from "./unitKey";

interface NamingFacts {
  readonly groups: readonly QuotaGroup[];
  readonly tasks: readonly Task[];
}

/** Every mention of a single body; an owner that a heading gives to many tasks is one mention. */
export function documentUnits({ groups, tasks }: NamingFacts, names: NameContext): readonly DocumentUnit[] {
  const invited = groups.flatMap(({ namedUnits, level }) =>
    namedUnits.map((unit): DocumentUnit => (level === undefined ? unit : { ...unit, level })),
  );
  const owners = new Map<string, Fact<string>>();
  for (const { lead, support, deliverTo } of tasks) {
    for (const fact of [...lead, ...support, ...deliverTo]) {
      owners.set(JSON.stringify([fact.origin.place, fact.origin.spans, fact.value]), fact);
    }
  }
  return [...invited, ...[...owners.values()].flatMap((fact) => readNamedUnits(fact, names))];
}
