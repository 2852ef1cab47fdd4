import type { QuotaGroup } from "../model/quota";
import type { ReviewContext } from "../model/review";

/** How many bodies of a group's level the office's register holds; 0 where nobody can say. */
export function unitsOfLevel({ level }: QuotaGroup, { register }: Pick<ReviewContext, "register">): number {
  if (level === undefined || !register) return 0;
  return register.units.filter((unit) => unit.level === level).length;
}
