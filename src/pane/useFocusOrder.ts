import { useEffect, useRef, type RefObject } from "react";
import type { Session } from "./session/sessionState";

/**
 * Focus never falls out of the pane: what held it may go (a finding that was fixed, a sub-page that was left), then the row
 * that opened the sub-page, or the selected tab, takes it. Focus that a person has put elsewhere is left there.
 */
export function useFocusOrder(root: RefObject<HTMLElement | null>, session: Session): void {
  const opener = useRef<string | undefined>(undefined);
  const isOurs = useRef(true);
  useEffect(() => {
    const note = ({ target, type }: Event): void => {
      if (!(target instanceof Element)) return;
      isOurs.current = root.current?.contains(target) ?? false;
      if (type !== "click" || !isOurs.current) return;
      opener.current = target.closest<HTMLElement>("[data-focus-key]")?.dataset["focusKey"] ?? opener.current;
    };
    const events = ["focusin", "pointerdown", "click"] as const;
    for (const event of events) document.addEventListener(event, note, true);
    return () => {
      for (const event of events) document.removeEventListener(event, note, true);
    };
  }, [root]);
  useEffect(() => {
    const element = root.current;
    const isSubpage = session.subpage !== undefined;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (element && isLost && isOurs.current) findNext(element, isSubpage, opener.current)?.focus();
    if (!isSubpage) opener.current = undefined;
  }, [root, session]);
}

function findNext(root: HTMLElement, isSubpage: boolean, opener: string | undefined): HTMLElement | null | undefined {
  if (isSubpage) return root.querySelector<HTMLElement>("main button");
  const rows = [...root.querySelectorAll<HTMLElement>("[data-focus-key]")];
  const row = rows.find(({ dataset }) => opener !== undefined && dataset["focusKey"] === opener);
  return row ?? root.querySelector<HTMLElement>("[role=tab][aria-selected=true], [data-primary]");
}
