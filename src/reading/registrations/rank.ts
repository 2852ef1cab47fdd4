import type { Rank } from "../../model/registration";
import { LIST_GRAMMARS } from "./listContext";

const LONGEST_POSITION = 200;

/** Whether a position leads a body or a part of it; undefined where its words do not say. */
export function rankOf(position: string): Rank | undefined {
  const text = position.slice(0, LONGEST_POSITION);
  const says = (kind: "leader" | "staff"): boolean => LIST_GRAMMARS.some((grammar) => text.search(grammar[kind]) >= 0);
  if (says("leader")) return "leader";
  return says("staff") ? "staff" : undefined;
}
