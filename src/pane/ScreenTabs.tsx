/** The five tabs, with a dot where something is to be looked at. */
import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { Tabs } from "./components/Tabs";
import { countToSee, toFindingRows } from "./facts/findingRows";
import type { PaneProps } from "./paneProps";
import { findPlan, TABS } from "./session/sessionState";
import { FORCED, NARROW, useTextStyles } from "./look/styles";
import { tabId } from "./tabId";
import { tokens } from "./look/theme";
import { useWords } from "./words";

const useStyles = makeStyles({
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

export function ScreenTabs({ session, actions }: PaneProps): JSX.Element {
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
