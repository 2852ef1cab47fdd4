/** F6, as in Excel: from the commands to the sheet to the pane and round. In the sheet Tab goes from cell to cell. */
const FIRST_STOPS = [
  "[data-region=commands] button:not([disabled])",
  "[data-region=sheet] [role=grid]",
  "[data-region=pane] [role=tab][aria-selected=true], [data-region=pane] main button, [data-region=pane] [data-primary]",
];

/** Whether there was a region to go to. */
export function moveRegion(page: HTMLElement, isBack: boolean): boolean {
  const stops = FIRST_STOPS.map((selector) => page.querySelector<HTMLElement>(selector));
  const at = stops.findIndex((stop) => stop?.closest("[data-region]")?.contains(document.activeElement) ?? false);
  const next = (Math.max(at, 0) + (isBack ? stops.length - 1 : 1)) % stops.length;
  stops[next]?.focus();
  return stops[next] !== null;
}
