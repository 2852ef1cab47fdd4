/** Registrations at a glance: the bar of states and the same numbers below it. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RegistrationState } from "../../model/registration";
import { Icon } from "../look/icons";
import { countStates, REGISTRATION_LOOK, REGISTRATION_STATES, type Registrations } from "../facts/registrationState";
import { useTextStyles, useToneStyles } from "../look/styles";
import { useWords } from "../words";
import { Row, RowList } from "./Row";
import { SectionTitle } from "./Section";
import { StackedBar } from "./StackedBar";

const useStyles = makeStyles({
  bar: { marginTop: "8px" },
  grid: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px 16px", margin: "8px 0 0" },
  pair: { display: "flex", alignItems: "center", gap: "8px" },
  name: { flex: 1 },
  count: { margin: 0 },
});

interface RegistrationSummaryProps {
  readonly registrations: Registrations;
  readonly onSeeAll: () => void;
  readonly onDayPapers: () => void;
  readonly onPlates: () => void;
  /** Opens the check-in list that the workbook has already. */
  readonly onCheckIn?: (() => void) | undefined;
}

export function RegistrationSummary({
  registrations,
  onSeeAll,
  onDayPapers,
  onPlates,
  onCheckIn,
}: RegistrationSummaryProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const { units } = registrations.merge;
  const { adding } = m.merge;
  const counts = countStates(units);
  return (
    <section>
      <SectionTitle action={{ label: m.merge.seeAll(units.length), onClick: onSeeAll }}>{m.merge.title}</SectionTitle>
      <div className={styles.bar}>
        <RegistrationBar counts={counts} />
      </div>
      <dl className={styles.grid}>
        {REGISTRATION_STATES.filter((state) => state !== "unreadable" || counts.has(state)).map((state) => (
          <StateCount count={counts.get(state) ?? 0} key={state} state={state} />
        ))}
      </dl>
      <RowList>
        {onCheckIn ? (
          <>
            <Row detail={adding.checkInHint} icon="people" onClick={onCheckIn} title={adding.checkIn} />
            <Row detail={adding.platesHint} icon="sheet" onClick={onPlates} title={adding.plates} />
          </>
        ) : (
          <Row detail={m.merge.dayHint} icon="people" onClick={onDayPapers} title={m.merge.day} />
        )}
      </RowList>
    </section>
  );
}

function StateCount({ state, count }: { readonly state: RegistrationState; readonly count: number }): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const tones = useToneStyles();
  const { m } = useWords();
  const { tone, icon } = REGISTRATION_LOOK[state];
  return (
    <div className={styles.pair}>
      <Icon className={tones[tone]} name={icon} size={16} />
      <dt className={styles.name}>{m.merge.state[state]}</dt>
      <dd className={mergeClasses(type.numeric, type.strong, styles.count)}>{m.number(count)}</dd>
    </div>
  );
}

export function RegistrationBar({ counts }: { readonly counts: ReadonlyMap<RegistrationState, number> }): JSX.Element {
  const { m } = useWords();
  const order = REGISTRATION_STATES.toReversed();
  const label = order
    .filter((state) => counts.has(state))
    .map((state) => m.merge.stateCount(state, counts.get(state) ?? 0))
    .join(", ");
  return (
    <StackedBar
      label={label}
      parts={order.map((state) => ({ id: state, part: REGISTRATION_LOOK[state].part, count: counts.get(state) ?? 0 }))}
    />
  );
}
