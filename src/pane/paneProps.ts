import type { PlainDate } from "../model/plainDate";
import type { LocaleId } from "../locales/locale";
import type { Actions } from "./session/actions";
import type { Session } from "./session/sessionState";

/** What the whole pane gets, and hands down to its screens. */
export interface PaneProps {
  readonly session: Session;
  readonly actions: Actions;
  readonly today: PlainDate;
  readonly hostLanguage: LocaleId;
  readonly canUndo: boolean;
  readonly hasSample: boolean;
  readonly crash: Error | undefined;
}
