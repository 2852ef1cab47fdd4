/** Header, the five tabs and the screen of the moment. */
import { makeResetStyles, mergeClasses } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, type DragEvent, type JSX, type KeyboardEvent } from "react";
import { LiveRegion } from "./components/LiveRegion";
import { IconButton } from "./components/Section";
import { Mark } from "./look/Mark";
import { CurrentScreen, prepareScreens } from "./CurrentScreen";
import { lateComponent } from "./late";
import type { PaneProps } from "./paneProps";
import { findPlan } from "./session/sessionState";
import { FORCED, NARROW, useTextStyles } from "./look/styles";
import { tokens } from "./look/theme";
import { useFocusOrder } from "./useFocusOrder";
import { useWords } from "./words";

const usePaneClass = makeResetStyles({
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
});

const useTitleClass = makeResetStyles({
  height: "40px",
  display: "flex",
  alignItems: "center",
  gap: "8px",
  padding: "0 44px 0 16px",
  [NARROW]: { paddingLeft: "12px" },
});

const PLAN_NAME = { flex: 1, minWidth: 0 } as const;
const NO_SHRINKING = { flex: "none" } as const;
/** As high as the tabs that come. */
const TABS_TO_COME = { height: "37px" } as const;

/** They come with the second screen. */
const ScreenTabs = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-start" */ "./ScreenTabs")).ScreenTabs,
);

function prepareParts(): void {
  ScreenTabs.prepare();
  prepareScreens();
}

export function Pane(props: PaneProps): JSX.Element {
  const { session, actions, crash } = props;
  const paneClass = usePaneClass();
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
    <div className={paneClass} onDragOver={keepPage} onDrop={keepPage} onKeyDown={onKeyDown} ref={root}>
      <header style={NO_SHRINKING}>
        <TitleLine {...props} />
        {!session.welcome && (
          <Suspense fallback={<div style={TABS_TO_COME} />}>
            <ScreenTabs {...props} />
          </Suspense>
        )}
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
    const timer = setTimeout(prepareParts, 200);
    return () => clearTimeout(timer);
  }, []);
}

function TitleLine({ session, actions }: PaneProps): JSX.Element {
  const titleClass = useTitleClass();
  const type = useTextStyles();
  const { m } = useWords();
  const reading = findPlan(session)?.review.reading;
  const title = reading?.events[0]?.name ?? reading?.title;
  const name = title === undefined || title === "" ? m.appName : title;
  return (
    <div className={titleClass}>
      <Mark />
      <span
        className={mergeClasses(type.strong, type.oneLine)}
        lang={title === undefined ? undefined : "vi"}
        style={PLAN_NAME}
        title={name}
      >
        {name}
      </span>
      <IconButton
        focusKey="settings"
        icon="settings"
        label={m.common.settings}
        onClick={() => actions.openSubpage({ kind: "settings" })}
      />
    </div>
  );
}
