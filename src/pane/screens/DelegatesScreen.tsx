/** The quota table in numbers: how many, on how many seats, what is right and what is not. */
import { makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Review } from "../../model/review";
import { placeWords } from "../../locales/findings";
import { FindingList } from "../components/FindingList";
import type { FindingTools } from "../components/findingTools";
import { IgnoredList } from "../components/IgnoredList";
import { RegistrationSummary } from "../components/RegistrationSummary";
import { ProblemBar } from "../components/ProblemBar";
import { RegisterRow } from "../components/RegisterRow";
import { Row, RowList } from "../components/Row";
import { CheckLine, Pair, SectionTitle } from "../components/Section";
import { Screen, type FooterProps } from "../components/Screen";
import { StateBadge } from "../components/StateBadge";
import { countErrors, countToSee, isAboutTask, toFindingRows } from "../facts/findingRows";
import { countPeople, findAgreements, toEventFacts, type EventFacts } from "../facts/quotaFacts";
import { findLive, findRegistrations, findShown, type LiveSheet, type Plan } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { useWords, type Words } from "../words";
import { EmptyScreen } from "./EmptyScreen";
import { countSheets, toLiveTools, toPlanTools, type ScreenProps } from "./shared";

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "baseline",
    gap: "8px",
    flexWrap: "wrap",
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: 400,
  },
  badge: { marginLeft: "auto", alignSelf: "center" },
  bar: { marginTop: "4px" },
  caption: { marginTop: "4px" },
  checks: { marginTop: "12px" },
  list: { marginTop: "12px" },
});

export function DelegatesScreen(props: ScreenProps): JSX.Element {
  const { session, actions, plan, labelledBy } = props;
  const { m } = useWords();
  const live = findLive(session, plan, "quota");
  const review = findShown(live, plan);
  if (!plan || !review || review.reading.quota.length === 0) {
    return (
      <EmptyScreen actions={actions} hint={m.delegates.emptyHint} labelledBy={labelledBy} title={m.delegates.empty} />
    );
  }
  return <Delegates {...props} live={live} plan={plan} review={review} />;
}

interface DelegatesProps extends ScreenProps {
  readonly plan: Plan;
  readonly live: LiveSheet | undefined;
  readonly review: Review;
}

function Delegates(props: DelegatesProps): JSX.Element {
  const { session, actions, plan, review, labelledBy } = props;
  const styles = useStyles();
  const { m } = useWords();
  const isLive = review !== plan.review;
  const findings = review.findings.filter((finding) => !isAboutTask(finding, review.reading));
  const { ignored } = plan;
  const { rows, ignored: apart } = toFindingRows(findings, ignored);
  const registrations = findRegistrations(session, plan);
  const checkIn = session.merged?.checkIn?.sheet;
  const tools: FindingTools = isLive ? toLiveTools(review, actions) : toPlanTools(plan, actions);
  return (
    <Screen labelledBy={labelledBy} {...toFooter(props, m)}>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      <Total errors={countErrors(findings, ignored)} review={review} toSee={countToSee(rows)} />
      <Checks review={review} />
      {rows.length > 0 && (
        <div className={styles.list}>
          <SectionTitle>{m.review.findings}</SectionTitle>
          <FindingList open={session.openFinding} rows={rows} tools={tools} />
        </div>
      )}
      {isLive && <IgnoredList entries={apart} onRestore={actions.restoreFinding} />}
      {plan.review.reading.roster && (
        <RowList>
          <Row
            detail={m.delegates.countPeopleHint}
            icon="people"
            onClick={session.busy ? undefined : () => actions.countPeople(plan)}
            title={m.delegates.countPeople(plan.review.reading.roster.people.length)}
          />
        </RowList>
      )}
      {registrations && (
        <RegistrationSummary
          onCheckIn={checkIn === undefined ? undefined : () => actions.goToSheet(checkIn)}
          onDayPapers={() => actions.writeDayPapers(plan)}
          onPlates={() => actions.writePlates(plan, "all")}
          onSeeAll={() => actions.openSubpage({ kind: "registrations" })}
          registrations={registrations}
        />
      )}
      <RegisterRow actions={actions} session={session} />
    </Screen>
  );
}

interface TotalProps {
  readonly review: Review;
  readonly errors: number;
  readonly toSee: number;
}

function Total({ review, errors, toSee }: TotalProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const events = toEventFacts(review.reading);
  const [only] = events;
  const people = countPeople(review.reading.quota);
  const capacity = events.length === 1 ? only?.capacity : undefined;
  return (
    <>
      <h1 className={styles.top}>
        <span className={type.number}>{m.number(people)}</span>
        <span>{capacity === undefined ? m.delegates.people : m.delegates.seats(capacity)}</span>
        <span className={styles.badge}>
          <Verdict errors={errors} toSee={toSee} />
        </span>
      </h1>
      {capacity !== undefined && (
        <ProgressBar
          aria-label={m.delegates.capacityLabel(people, capacity)}
          className={styles.bar}
          max={capacity}
          thickness="large"
          value={Math.min(people, capacity)}
        />
      )}
      <p className={mergeClasses(type.caption, type.numeric, styles.caption)}>{describeTotal(only, people, m)}</p>
      {events.length > 1 && <Events events={events} />}
    </>
  );
}

/** A correct sum never hides a fault. */
function Verdict({ errors, toSee }: { readonly errors: number; readonly toSee: number }): JSX.Element {
  const { m } = useWords();
  if (errors > 0) {
    return (
      <StateBadge icon="error" tone="bad">
        {m.delegates.errors(errors)}
      </StateBadge>
    );
  }
  return toSee > 0 ? (
    <StateBadge icon="warning" tone="warn">
      {m.delegates.toSee(toSee)}
    </StateBadge>
  ) : (
    <StateBadge icon="check" tone="ok">
      {m.delegates.fine}
    </StateBadge>
  );
}

function describeTotal(event: EventFacts | undefined, people: number, m: Words["m"]): string {
  if (!event) return "";
  const { groups, venue, capacity, missingCounts } = event;
  return [
    m.delegates.groups(groups.length),
    missingCounts > 0 ? m.delegates.missingCounts(missingCounts) : "",
    venue ?? "",
    capacity === undefined ? "" : m.delegates.free(capacity - people),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function Events({ events }: { readonly events: readonly EventFacts[] }): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  return (
    <section className={styles.checks}>
      <SectionTitle>{m.delegates.byEvent}</SectionTitle>
      <dl style={{ margin: 0 }}>
        {events.map(({ name, people, capacity }, index) => (
          <Pair key={index} name={name}>
            {m.number(people)} {capacity === undefined ? m.delegates.people : m.delegates.seats(capacity)}
          </Pair>
        ))}
      </dl>
    </section>
  );
}

/** What was checked and is right; what is not right stands below as findings. */
function Checks({ review }: { readonly review: Review }): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m, locale } = useWords();
  const agreements = findAgreements(review.reading);
  if (agreements.length === 0) return null;
  return (
    <ul aria-label={m.delegates.checks} className={mergeClasses(type.list, styles.checks)}>
      {agreements.map(({ kind, rows, total }, index) => (
        <CheckLine icon="done" key={index} tone="ok">
          {kind === "sum"
            ? m.delegates.sumAgrees(rows, total.value)
            : m.delegates.proseAgrees(total.value, placeWords(total.origin, locale))}
        </CheckLine>
      ))}
    </ul>
  );
}

function toFooter({ plan, live, session, actions }: DelegatesProps, m: Words["m"]): FooterProps {
  if (live) {
    return {
      line: {
        icon: "info",
        text: m.delegates.live(live.name),
        action: { label: m.delegates.goTo, onClick: () => actions.goToSheet(live.name) },
      },
      primary: { label: m.merge.headline, onClick: () => actions.openSubpage({ kind: "merge" }) },
    };
  }
  const isBusy = session.busy?.kind === "writing";
  return {
    line: { icon: "undo", text: m.common.addsSheets(countSheets(plan.review)) },
    primary: { label: isBusy ? m.common.writing : m.common.write, busy: isBusy, onClick: () => actions.write(plan) },
  };
}
