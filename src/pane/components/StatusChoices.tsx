/** What the status sheet is made of: period, denominator, parts. */
import { Checkbox, Dropdown, Field, makeStyles, Option, Radio, RadioGroup } from "@fluentui/react-components";
import type { JSX } from "react";
import {
  chosenPeriod,
  PERIOD_CHOICES,
  type PeriodChoice as Period,
  type ReportingPeriod,
} from "../../model/reportingPeriod";
import type { PlainDate } from "../../model/plainDate";
import { OfficeForm } from "./OfficeForm";
import { toPeriodChoice, type StatusChoices as Choices } from "../session/sessionState";
import { useWords } from "../words";

const useStyles = makeStyles({
  all: { marginBottom: "12px" },
  field: { marginTop: "12px" },
  dropdown: { minWidth: 0, width: "100%" },
  alone: { margin: "0 -8px" },
  parts: { display: "flex", flexDirection: "column", margin: "0 -8px" },
});

/** The shares on time by the two denominators; absent where nothing counts. */
export interface Shares {
  readonly due: { readonly whole: number; readonly rate: string | undefined };
  readonly all: { readonly whole: number; readonly rate: string | undefined };
}

interface StatusChoicesProps {
  readonly choices: Choices;
  readonly asOf: PlainDate;
  /** Where the plan's time begins. */
  readonly start: PlainDate;
  readonly shares: Shares;
  readonly overdue: number;
  readonly onChange: (choices: Partial<Choices>) => void;
}

export function StatusChoices({ choices, asOf, start, shares, overdue, onChange }: StatusChoicesProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const words = m.report;
  return (
    <div className={styles.all}>
      <PeriodChoice asOf={asOf} choices={choices} onChange={onChange} start={start} />
      <Field className={styles.field} hint={words.denominatorHint} label={words.denominator}>
        <RadioGroup
          onChange={(_event, { value }) => onChange({ denominator: value === "all" ? "all" : "due" })}
          value={choices.denominator}
        >
          <Radio label={words.ofDue(shares.due.whole, shares.due.rate)} value="due" />
          <Radio label={words.ofAll(shares.all.whole, shares.all.rate)} value="all" />
        </RadioGroup>
      </Field>
      <Field className={styles.field} label={words.parts}>
        <div className={styles.parts}>
          <Checkbox checked disabled label={words.tablePart} />
          <Checkbox
            checked={choices.chart}
            label={words.chartPart}
            onChange={(_event, { checked }) => onChange({ chart: checked === true })}
          />
          <Checkbox
            checked={choices.overdue}
            label={words.overduePart(overdue)}
            onChange={(_event, { checked }) => onChange({ overdue: checked === true })}
          />
          <Checkbox
            checked={choices.signature}
            label={words.signaturePart}
            onChange={(_event, { checked }) => onChange({ signature: checked === true })}
          />
        </div>
      </Field>
      <Field className={styles.field} hint={words.freezeHint}>
        <Checkbox
          checked={choices.frozen}
          className={styles.alone}
          label={words.freeze}
          onChange={(_event, { checked }) => onChange({ frozen: checked === true })}
        />
      </Field>
      <OfficeForm choices={choices} onChange={onChange} />
    </div>
  );
}

function PeriodChoice({
  choices,
  asOf,
  start,
  onChange,
}: Pick<StatusChoicesProps, "choices" | "asOf" | "start" | "onChange">): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const words = m.report;
  const chosen = toPeriodChoice(choices);
  const period = chosenPeriod(chosen, asOf, start);
  const toHint = ({ kind, from, to, basis }: ReportingPeriod): string =>
    words.periodDays(m.fullDay(from), m.fullDay(to), basis === "decree" && kind !== "since-start");
  return (
    <Field className={styles.field} hint={toHint(period)} label={words.period}>
      <Dropdown
        className={styles.dropdown}
        onOptionSelect={(_event, { optionValue }) => {
          const option = PERIOD_CHOICES.find((one) => keyOf(one) === optionValue);
          if (!option) return;
          onChange({ periodKind: option.kind, periodBasis: option.basis, periodIsRunning: option.isRunning });
        }}
        selectedOptions={[keyOf(chosen)]}
        value={words.periodName[period.kind](period.number, period.year)}
      >
        {PERIOD_CHOICES.map((one) => {
          const offered = chosenPeriod(one, asOf, start);
          const text = `${words.periodName[one.kind](offered.number, offered.year)} · ${toHint(offered)}`;
          return (
            <Option key={keyOf(one)} text={text} value={keyOf(one)}>
              {text}
            </Option>
          );
        })}
      </Dropdown>
    </Field>
  );
}

function keyOf({ kind, basis, isRunning }: Period): string {
  return `${basis} ${kind} ${isRunning ? "running" : "closed"}`;
}
