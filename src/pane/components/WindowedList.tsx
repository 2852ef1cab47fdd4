/** A list that keeps only the rows in view in the page once it is long. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type JSX, type Key, type ReactNode, type RefObject } from "react";
import { useTextStyles } from "../look/styles";
import { moveInList } from "./Row";

interface WindowedListProps<T> {
  readonly items: readonly T[];
  readonly toKey: (item: T) => Key;
  /** Height of a usual row in px. */
  readonly rowHeight: number;
  readonly label?: string;
  /** The content of one list item. */
  readonly children: (item: T, index: number) => ReactNode;
}

/** Short lists stay whole: find-in-page and screen readers see every row. */
const WHOLE = 60;

export function WindowedList<T>(props: WindowedListProps<T>): JSX.Element {
  const { items, toKey, label, children } = props;
  const type = useTextStyles();
  if (items.length > WHOLE) return <LongList {...props} />;
  return (
    <ul aria-label={label} className={type.list} onKeyDown={moveInList}>
      {items.map((item, index) => (
        <li key={toKey(item)}>{children(item, index)}</li>
      ))}
    </ul>
  );
}

function LongList<T>({ items, toKey, rowHeight, label, children }: WindowedListProps<T>): JSX.Element {
  const type = useTextStyles();
  const list = useRef<HTMLUListElement>(null);
  const top = useOffset(list);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => findBody(list.current),
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : toKey(item);
    },
    scrollMargin: top,
    overscan: 8,
  });
  return (
    <ul
      aria-label={label}
      className={type.list}
      onKeyDown={moveInList}
      ref={list}
      style={{ height: rows.getTotalSize(), position: "relative" }}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            aria-posinset={index + 1}
            aria-setsize={items.length}
            data-index={index}
            key={key}
            ref={rows.measureElement}
            style={{ position: "absolute", insetInline: 0, top: 0, transform: `translateY(${start - top}px)` }}
          >
            {children(item, index)}
          </li>
        );
      })}
    </ul>
  );
}

/** The element that scrolls. A state of its own would draw every screen twice. */
function findBody(list: HTMLElement | null): HTMLElement | null {
  return list?.closest("main") ?? null;
}

/** How far below the top of the scrolled body the list begins; what stands above it may grow. */
function useOffset(list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const body = findBody(list.current);
    const content = body?.firstElementChild;
    if (!body || !content) return undefined;
    const measure = (): void => {
      if (!list.current) return;
      const distance = list.current.getBoundingClientRect().top - body.getBoundingClientRect().top;
      setOffset(Math.round(distance + body.scrollTop));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}
