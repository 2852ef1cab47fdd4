/** The pages about returned lists. Without lists there is only the one that asks for them; so it is while they are merged. */
import type { JSX } from "react";
import { findLive, findRegistrations, findShown, type Plan, type Subpage } from "../session/sessionState";
import { MergeReportScreen } from "./MergeReportScreen";
import { MergeScreen, type MergeScreenProps } from "./MergeScreen";
import { RegistrationReminderScreen, RegistrationsScreen } from "./RegistrationsScreen";

interface RegistrationPagesProps extends Omit<MergeScreenProps, "quota"> {
  readonly plan: Plan;
  readonly page: Subpage["kind"];
}

export function RegistrationPages({ page, ...props }: RegistrationPagesProps): JSX.Element {
  const { session, plan } = props;
  const quota = (findShown(findLive(session, plan, "quota"), plan) ?? plan.review).reading;
  const registrations = findRegistrations(session, plan);
  const shared = { ...props, quota };
  if (!registrations || session.busy?.kind === "merging" || page === "merge") return <MergeScreen {...shared} />;
  if (page === "merge-report") return <MergeReportScreen {...shared} registrations={registrations} />;
  if (page === "registrations") return <RegistrationsScreen {...shared} registrations={registrations} />;
  return <RegistrationReminderScreen {...shared} registrations={registrations} />;
}
