/** The task pane's own words in every language. */
import { taskpane as en } from "./en/taskpane";
import type { LocaleId } from "./locale";
import type { TaskpaneWords } from "./taskpaneWords";
import { taskpane as vi } from "./vi/taskpane";

export const taskpaneWords = { vi, en } satisfies Record<LocaleId, TaskpaneWords>;
