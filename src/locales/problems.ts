import type { Problem } from "../model/outcome";
import { problems as en } from "./en/problems";
import type { LocaleId } from "./locale";
import { problems as vi } from "./vi/problems";

export interface ProblemWords {
  readonly title: string;
  readonly cure: string;
}

const PROBLEMS = { vi, en } satisfies Record<LocaleId, typeof vi>;

/** What went wrong and its cure, in sentences. */
export function describeProblem({ code, place }: Problem, locale: LocaleId): ProblemWords {
  return PROBLEMS[locale][code](place);
}
