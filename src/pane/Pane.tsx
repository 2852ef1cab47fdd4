/** Header, the five tabs and the screen of the moment. */
import { makeStyles, mergeClasses, Tooltip } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, type DragEvent, type JSX, type KeyboardEvent } from "react";
import { LiveRegion } from "./components/LiveRegion";
import { IconButton } from "./components/Section";
import { Tabs } from "./components/Tabs";
import { countToSee, toFindingRows } from "./findingRows";
import { Mark } from "./Mark";
import { CurrentScreen, prepareScreens, tabId } from "./CurrentScreen";
import type { PaneProps } from "./paneProps";
import { findPlan, TABS } from "./sessionState";
import { FORCED, NARROW, useTextStyles } from "./styles";
import { tokens } from "./theme";
import { useFocusOrder } from "./useFocusOrder";
import { useWords } from "./words";

const useStyles = makeStyles({
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    position: "relative",
    containerType: "inline-size",
    containerName: "pane",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    [FORCED]: { backgroundColor: "Canvas", color: "CanvasText" },
  },
  header: { flex: "none" },
  title: {
    height: "40px",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "0 44px 0 16px",
    [NARROW]: { paddingLeft: "12px" },
  },
  plan: { flex: 1, minWidth: 0 },
  tabs: {
    justifyContent: "space-between",
    padding: "0 10px",
    borderBottom: `1px solid ${tokens.rowLine}`,
    [NARROW]: { padding: "0 8px" },
  },
  tab: {
    minHeight: "36px",
    padding: "6px 6px 10px",
    "& .fui-Tab__content": { padding: 0 },
    "& .fui-Tab__content--reserved-space": { display: "none" },
    "::after": { left: "6px", right: "6px", bottom: "-1px" },
    "::before": { left: "6px", right: "6px", bottom: "-1px" },
    // Fluent paints a hovered tab in the highlight colour and leaves its words in their own.
    [FORCED]: {
      ":enabled:hover": { backgroundColor: "Canvas", "& .fui-Tab__content": { color: "CanvasText" } },
      ":enabled:active": { backgroundColor: "Canvas", "& .fui-Tab__content": { color: "CanvasText" } },
    },
    [NARROW]: {
      padding: "8px 4px 10px",
      "& .fui-Tab__content": { fontSize: "12px", lineHeight: "16px" },
      "::after": { left: "4px", right: "4px" },
    },
  },
  dot: {
    position: "absolute",
    top: "4px",
    right: "1px",
    width: "6px",
    height: "6px",
    borderRadius: "50%",
    backgroundColor: tokens.badFill,
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

export function Pane(props: PaneProps): JSX.Element {
  const { session, actions, crash } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useFocusOrder(root, session);
  usePreparedScreens();
  if (crash) throw crash;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      root.current?.querySelector<HTMLButtonElement>("[data-primary]")?.click();
    }
    if (event.key === "Escape" && !event.defaultPrevented) {
      if (session.subpage) actions.goBack();
      else if (session.openFinding !== undefined) actions.closeFinding();
    }
  };
  return (
    <div className={styles.pane} onDragOver={keepPage} onDrop={keepPage} onKeyDown={onKeyDown} ref={root}>
      <header className={styles.header}>
        <TitleLine {...props} />
        {!session.welcome && <ScreenTabs {...props} />}
      </header>
      <Suspense fallback={null}>
        <CurrentScreen {...props} />
      </Suspense>
      <LiveRegion news={session.news} />
    </div>
  );
}

/** A file dropped beside the place for it must not replace the page. */
function keepPage(event: DragEvent): void {
  event.preventDefault();
}

/** The screens behind the first one are loaded once it stands. */
function usePreparedScreens(): void {
  useEffect(() => {
    const timer = setTimeout(prepareScreens, 200);
    return () => clearTimeout(timer);
  }, []);
}

function TitleLine({ session, actions }: PaneProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const reading = findPlan(session)?.review.reading;
  const title = reading?.events[0]?.name ?? reading?.title;
  const name = title === undefined || title === "" ? m.appName : title;
  return (
    <div className={styles.title}>
      <Mark />
      <Tooltip content={name} relationship="description">
        <span
          className={mergeClasses(type.strong, type.oneLine, styles.plan)}
          lang={title === undefined ? undefined : "vi"}
        >
          {name}
        </span>
      </Tooltip>
      <IconButton
        focusKey="settings"
        icon="settings"
        label={m.common.settings}
        onClick={() => actions.openSubpage({ kind: "settings" })}
      />
    </div>
  );
}

function ScreenTabs({ session, actions }: PaneProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const plan = findPlan(session);
  const toSee = plan ? countToSee(toFindingRows(plan.review.findings, plan.ignored).rows) : 0;
  const items = TABS.map((value) => ({
    value,
    id: tabId(value),
    content:
      value === "review" && toSee > 0 ? (
        <>
          {m.tabs[value]}
          <span className={styles.dot} />
          <span className={type.hidden}>{m.tabs.toSee(toSee)}</span>
        </>
      ) : (
        m.tabs[value]
      ),
  }));
  return (
    <Tabs
      className={styles.tabs}
      items={items}
      label={m.tabs.label}
      onSelect={actions.openTab}
      selected={session.tab}
      tabClassName={styles.tab}
    />
  );
}
