/** Which screen stands in the pane at the moment. All but the first are loaded when they are needed. */
import { lazy, type JSX } from "react";
import type { PaneProps } from "./paneProps";
import { findEntries, findReminders } from "./reminders";
import { PasteScreen } from "./screens/PasteScreen";
import { ReadingScreen } from "./screens/ReadingScreen";
import { SourceScreen } from "./screens/SourceScreen";
import { WelcomeScreen } from "./screens/WelcomeScreen";
import { findPlan, type Plan, type Subpage, type Tab as TabName } from "./sessionState";

const SCREENS = {
  review: () => import("./screens/ReviewScreen"),
  task: () => import("./screens/TaskScreen"),
  delegates: () => import("./screens/DelegatesScreen"),
  tasks: () => import("./screens/TasksScreen"),
  report: () => import("./screens/ReportScreen"),
  registrations: () => import("./screens/RegistrationPages"),
  reminders: () => import("./screens/RemindersScreen"),
  register: () => import("./screens/RegisterScreen"),
  trackerChanges: () => import("./screens/TrackerChangesScreen"),
  settings: () => import("./screens/SettingsScreen"),
};

const ReviewScreen = lazy(async () => ({ default: (await SCREENS.review()).ReviewScreen }));
const TaskScreen = lazy(async () => ({ default: (await SCREENS.task()).TaskScreen }));
const DelegatesScreen = lazy(async () => ({ default: (await SCREENS.delegates()).DelegatesScreen }));
const TasksScreen = lazy(async () => ({ default: (await SCREENS.tasks()).TasksScreen }));
const ReportScreen = lazy(async () => ({ default: (await SCREENS.report()).ReportScreen }));
const RegistrationPages = lazy(async () => ({ default: (await SCREENS.registrations()).RegistrationPages }));
const RemindersScreen = lazy(async () => ({ default: (await SCREENS.reminders()).RemindersScreen }));
const RegisterScreen = lazy(async () => ({ default: (await SCREENS.register()).RegisterScreen }));
const TrackerChangesScreen = lazy(async () => ({
  default: (await SCREENS.trackerChanges()).TrackerChangesScreen,
}));
const SettingsScreen = lazy(async () => ({ default: (await SCREENS.settings()).SettingsScreen }));

export function tabId(tab: TabName): string {
  return `plan-tab-${tab}`;
}

/** The screens behind the first one are loaded once it stands. */
export function prepareScreens(): void {
  void Promise.all(Object.values(SCREENS).map((load) => load()));
}

export function CurrentScreen(props: PaneProps): JSX.Element {
  const { session, actions } = props;
  const { subpage, tab } = session;
  const labelledBy = tabId(tab);
  if (subpage?.kind === "settings") {
    return <SettingsScreen actions={actions} hostLanguage={props.hostLanguage} settings={session.settings} />;
  }
  if (session.welcome) return <WelcomeScreen actions={actions} hasSample={props.hasSample} />;
  if (subpage?.kind === "tracker-changes") return <Changes {...props} labelledBy={labelledBy} />;
  if (subpage?.kind === "paste") return <PasteScreen actions={actions} labelledBy={labelledBy} />;
  const plan = findPlan(session);
  return plan && subpage ? (
    <PlanSubpage {...props} labelledBy={labelledBy} plan={plan} subpage={subpage} />
  ) : (
    <TabScreen {...props} labelledBy={labelledBy} plan={plan} />
  );
}

function Changes({ session, actions, canUndo, labelledBy }: PaneProps & { readonly labelledBy: string }): JSX.Element {
  const { changes } = session;
  if (!changes) return <></>;
  return <TrackerChangesScreen {...{ session, actions, canUndo, labelledBy, changes }} />;
}

interface PlanSubpageProps extends PaneProps {
  readonly plan: Plan;
  readonly subpage: Exclude<Subpage, { readonly kind: "settings" | "paste" | "tracker-changes" }>;
  readonly labelledBy: string;
}

function PlanSubpage({ session, actions, plan, subpage, today, labelledBy }: PlanSubpageProps): JSX.Element {
  const shared = { actions, labelledBy };
  switch (subpage.kind) {
    case "task":
      return <TaskScreen {...shared} plan={plan} task={subpage.task} />;
    case "reminders":
      return (
        <RemindersScreen
          {...shared}
          entries={findEntries(session, plan, today)}
          reminders={findReminders(session, plan, today)}
          today={today}
        />
      );
    case "register":
      return <RegisterScreen {...shared} session={session} />;
    case "merge":
    case "merge-report":
    case "registrations":
    case "registration-reminder":
      return <RegistrationPages {...shared} page={subpage.kind} plan={plan} session={session} />;
  }
}

interface TabScreenProps extends PaneProps {
  readonly plan: Plan | undefined;
  readonly labelledBy: string;
}

function TabScreen({ session, actions, today, plan, labelledBy, ...options }: TabScreenProps): JSX.Element {
  const shared = { actions, labelledBy, plan, session };
  switch (session.tab) {
    case "source":
      return <ReadingOrSource {...shared} hasSample={options.hasSample} />;
    case "review":
      return <ReviewScreen {...shared} canUndo={options.canUndo} />;
    case "delegates":
      return <DelegatesScreen {...shared} />;
    case "tasks":
      return <TasksScreen {...shared} today={today} />;
    case "report":
      return <ReportScreen {...shared} today={today} />;
  }
}

type SourceProps = Pick<TabScreenProps, "session" | "actions" | "labelledBy" | "hasSample">;

function ReadingOrSource(props: SourceProps): JSX.Element {
  const { session, actions, labelledBy, hasSample } = props;
  const source = <SourceScreen actions={actions} hasSample={hasSample} labelledBy={labelledBy} session={session} />;
  if (session.busy?.kind !== "reading") return source;
  return (
    <ReadingScreen actions={actions} busy={session.busy} labelledBy={labelledBy}>
      {source}
    </ReadingScreen>
  );
}
