/** Which screen stands in the pane at the moment. All but the first are loaded when they are needed. */
import type { JSX } from "react";
import { lateComponent } from "./late";
import type { PaneProps } from "./paneProps";
import { findEntries, findReminders } from "./facts/reminders";
import { WelcomeScreen } from "./screens/WelcomeScreen";
import { findPlan, type Plan, type Subpage } from "./session/sessionState";
import { tabId } from "./tabId";

const SourceScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-start" */ "./screens/SourceScreen")).SourceScreen,
);
const PasteScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-start" */ "./screens/PasteScreen")).PasteScreen,
);
const ReadingScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-start" */ "./screens/ReadingScreen")).ReadingScreen,
);
const ReviewScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/ReviewScreen")).ReviewScreen,
);
const TaskScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/TaskScreen")).TaskScreen,
);
const DelegatesScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/DelegatesScreen")).DelegatesScreen,
);
const TasksScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/TasksScreen")).TasksScreen,
);
const ReportScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/ReportScreen")).ReportScreen,
);
const RegistrationPages = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/RegistrationPages")).RegistrationPages,
);
const RemindersScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/RemindersScreen")).RemindersScreen,
);
const RegisterScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/RegisterScreen")).RegisterScreen,
);
const TrackerChangesScreen = lateComponent(
  async () =>
    (await import(/* webpackChunkName: "screens-plan" */ "./screens/TrackerChangesScreen")).TrackerChangesScreen,
);
const SettingsScreen = lateComponent(
  async () => (await import(/* webpackChunkName: "screens-plan" */ "./screens/SettingsScreen")).SettingsScreen,
);

const LATE_SCREENS = [
  SourceScreen,
  PasteScreen,
  ReadingScreen,
  ReviewScreen,
  TaskScreen,
  DelegatesScreen,
  TasksScreen,
  ReportScreen,
  RegistrationPages,
  RemindersScreen,
  RegisterScreen,
  TrackerChangesScreen,
  SettingsScreen,
];

/** The screens behind the first one are loaded once it stands. */
export function prepareScreens(): void {
  for (const { prepare } of LATE_SCREENS) prepare();
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

function PlanSubpage({ session, actions, plan, subpage, asOf, today, labelledBy }: PlanSubpageProps): JSX.Element {
  const shared = { actions, labelledBy };
  switch (subpage.kind) {
    case "task":
      return <TaskScreen {...shared} asOf={asOf} plan={plan} session={session} subpage={subpage} />;
    case "reminders":
      return (
        <RemindersScreen
          {...shared}
          entries={findEntries(session, plan, asOf)}
          reminders={findReminders(session, plan, asOf)}
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

function TabScreen({ session, actions, asOf, plan, labelledBy, ...options }: TabScreenProps): JSX.Element {
  const shared = { actions, labelledBy, plan, session };
  switch (session.tab) {
    case "source":
      return <ReadingOrSource {...shared} hasSample={options.hasSample} />;
    case "review":
      return <ReviewScreen {...shared} canUndo={options.canUndo} />;
    case "delegates":
      return <DelegatesScreen {...shared} />;
    case "tasks":
      return <TasksScreen {...shared} asOf={asOf} />;
    case "report":
      return <ReportScreen {...shared} asOf={asOf} />;
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
