/** Which units sent their lists: trouble first, filtered by state; and the text that reminds them. */
import { makeStyles, mergeClasses, Textarea, ToggleButton } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { reminderText } from "../../locales/registrations";
import type { RegistrationState, UnitRegistration } from "../../model/registration";
import { RegistrationBar } from "../components/RegistrationSummary";
import { Screen } from "../components/Screen";
import { SubpageTitle } from "../components/Section";
import { StateBadge } from "../components/StateBadge";
import { WindowedList } from "../components/WindowedList";
import { eventOf } from "../effects/mergeEffect";
import {
  byTrouble,
  countStates,
  needsReminder,
  REGISTRATION_LOOK,
  REGISTRATION_STATES,
  type Registrations,
} from "../facts/registrationState";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords, type Words } from "../words";
import type { MergeScreenProps } from "./MergeScreen";

const useStyles = makeStyles({
  bar: { marginTop: "12px" },
  filters: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "12px 0 4px" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "34px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.rowLine}`,
  },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  text: {
    width: "100%",
    marginTop: "8px",
    "& textarea": { fieldSizing: "content", minHeight: "320px", maxHeight: "none" },
  },
});

interface RegistrationsProps extends MergeScreenProps {
  readonly registrations: Registrations;
}

export function RegistrationsScreen({ actions, registrations, labelledBy }: RegistrationsProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const [filter, setFilter] = useState<RegistrationState>();
  const { units } = registrations.merge;
  const counts = countStates(units);
  const pressing = units.filter(needsReminder).length;
  const shown = byTrouble(units).filter(({ state }) => filter === undefined || state === filter);
  const seeReport = { label: m.merge.seeFiles, onClick: () => actions.openSubpage({ kind: "merge-report" }) };
  return (
    <Screen
      labelledBy={labelledBy}
      line={{ icon: "info", text: m.merge.order, action: seeReport }}
      primary={
        pressing === 0
          ? { label: m.merge.allComplete, onClick: actions.goBack }
          : {
              label: m.merge.remind(pressing),
              onClick: () => actions.openSubpage({ kind: "registration-reminder" }),
            }
      }
    >
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {m.merge.unitsHeadline(pressing, units.length)}
      </SubpageTitle>
      <div className={styles.bar}>
        <RegistrationBar counts={counts} />
      </div>
      <div className={styles.filters}>
        <ToggleButton checked={filter === undefined} onClick={() => setFilter(undefined)} shape="circular" size="small">
          {m.merge.all(units.length)}
        </ToggleButton>
        {REGISTRATION_STATES.filter((state) => counts.has(state)).map((state) => (
          <ToggleButton
            checked={filter === state}
            key={state}
            onClick={() => setFilter(state)}
            shape="circular"
            size="small"
          >
            {m.merge.stateCount(state, counts.get(state) ?? 0)}
          </ToggleButton>
        ))}
      </div>
      <WindowedList items={shown} label={m.merge.unitsLabel} rowHeight={35} toKey={({ unit }) => unit.id}>
        {(unit) => <UnitLine unit={unit} />}
      </WindowedList>
      <p className={type.caption} role="status">
        {filter !== undefined && m.merge.shown(shown.length, units.length)}
      </p>
    </Screen>
  );
}

export function UnitLine({ unit: registration }: { readonly unit: UnitRegistration }): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { unit, received, state } = registration;
  const { tone, icon } = REGISTRATION_LOOK[state];
  return (
    <div className={styles.row}>
      <span className={styles.name} lang="vi">
        {unit.name}
      </span>
      <span className={mergeClasses(type.caption, type.numeric)}>
        {unit.quota === undefined ? m.number(received) : m.merge.ofQuota(received, unit.quota)}
      </span>
      <StateBadge icon={icon} tone={tone}>
        {describeUnit(registration, m)}
      </StateBadge>
    </div>
  );
}

function describeUnit({ state, received, unit }: UnitRegistration, m: Words["m"]): string {
  if (state === "missing") return m.merge.missingBy((unit.quota ?? 0) - received);
  if (state === "over") return m.merge.overBy(received - (unit.quota ?? 0));
  return m.merge.state[state];
}

export function RegistrationReminderScreen({
  actions,
  plan,
  registrations,
  labelledBy,
}: RegistrationsProps): JSX.Element {
  const styles = useStyles();
  const { m, locale } = useWords();
  const [isCopied, setCopied] = useState(false);
  const text = reminderText(registrations.merge, { event: eventOf(plan), locale });
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Screen
      labelledBy={labelledBy}
      line={{ icon: "lock", text: isCopied ? m.reminders.copiedAll : m.reminders.hint }}
      primary={{ label: m.reminders.copy, onClick: copy }}
    >
      <SubpageTitle back={m.common.back} onBack={() => actions.openSubpage({ kind: "registrations" })}>
        {m.merge.reminder}
      </SubpageTitle>
      <Textarea aria-label={m.merge.reminder} className={styles.text} readOnly value={text} />
    </Screen>
  );
}
