/** Fluent's TabList with plain roving focus: one tab stop, arrow keys, Home and End; nothing hidden takes focus. */
import { makeStyles, mergeClasses, Tab, TabList, type TabListProps, type TabProps } from "@fluentui/react-components";
import type { JSX, KeyboardEvent, ReactNode } from "react";
import { FORCED } from "../look/styles";

/** Fluent paints a tab that is pointed at in the colour of its words. */
const useStyles = makeStyles({
  tab: { [FORCED]: { ":hover": { backgroundColor: "Canvas" }, ":active": { backgroundColor: "Canvas" } } },
});

export interface TabItem<T extends string> {
  readonly value: T;
  readonly content: ReactNode;
  readonly id?: string;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly items: readonly TabItem<T>[];
  readonly selected: T;
  readonly onSelect: (value: T) => void;
  readonly className?: string;
  readonly tabClassName?: string;
}

export function Tabs<T extends string>(props: TabsProps<T>): JSX.Element {
  const { label, items, selected, onSelect, className, tabClassName } = props;
  const styles = useStyles();
  const onTabSelect: TabListProps["onTabSelect"] = (_event, { value }) => {
    const item = items.find((candidate) => candidate.value === value);
    if (item) onSelect(item.value);
  };
  return (
    <TabList
      aria-label={label}
      onKeyDown={moveFocus}
      onTabSelect={onTabSelect}
      selectedValue={selected}
      size="small"
      {...(className === undefined ? {} : { className })}
      {...WITHOUT_MOVER}
    >
      {items.map(({ value, content, id }) => {
        const optional: Pick<TabProps, "id"> = id === undefined ? {} : { id };
        return (
          <Tab
            className={mergeClasses(styles.tab, tabClassName)}
            key={value}
            tabIndex={value === selected ? 0 : -1}
            value={value}
            {...optional}
          >
            {content}
          </Tab>
        );
      })}
    </TabList>
  );
}

/** Fluent's own arrow keys put focusable helpers around the list, which screen readers meet as empty stops. */
const WITHOUT_MOVER = { "data-tabster": undefined };

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const next = nextIndex(event.key, at, tabs.length);
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  tabs[next]?.focus();
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
