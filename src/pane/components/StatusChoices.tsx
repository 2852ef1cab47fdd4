/** What the status sheet is made of: period, denominator, parts. */
import { Checkbox, Dropdown, Field, makeStyles, Option, Radio, RadioGroup } from "@fluentui/react-components";
import type { JSX } from "react";
import { closedPeriod, PERIOD_KINDS, type ReportingPeriod } from "../../model/reportingPeriod";
import type { PlainDate } from "../../model/plainDate";
import { OfficeForm } from "./OfficeForm";
import type { StatusChoices as Choices } from "../session/sessionState";
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
  readonly shares: Shares;
  readonly overdue: number;
  readonly onChange: (choices: Partial<Choices>) => void;
}

export function findPeriod({ periodKind, periodBasis }: Choices, asOf: PlainDate): ReportingPeriod {
  return closedPeriod(asOf, periodKind, periodBasis);
}

export function StatusChoices({ choices, asOf, shares, overdue, onChange }: StatusChoicesProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const words = m.report;
  return (
    <div className={styles.all}>
      <PeriodChoice asOf={asOf} choices={choices} onChange={onChange} />
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
  onChange,
}: Pick<StatusChoicesProps, "choices" | "asOf" | "onChange">): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const words = m.report;
  const options = (["decree", "calendar"] as const).flatMap((basis) =>
    PERIOD_KINDS.map((kind) => ({ kind, basis, period: closedPeriod(asOf, kind, basis) })),
  );
  const chosen = findPeriod(choices, asOf);
  const toHint = ({ from, to, basis }: ReportingPeriod): string =>
    words.periodDays(m.fullDay(from), m.fullDay(to), basis === "decree");
  return (
    <Field className={styles.field} hint={toHint(chosen)} label={words.period}>
      <Dropdown
        className={styles.dropdown}
        onOptionSelect={(_event, { optionValue }) => {
          const option = options.find(({ kind, basis }) => `${basis} ${kind}` === optionValue);
          if (option) onChange({ periodKind: option.kind, periodBasis: option.basis });
        }}
        selectedOptions={[`${chosen.basis} ${chosen.kind}`]}
        value={words.periodName[chosen.kind](chosen.number, chosen.year)}
      >
        {options.map(({ kind, basis, period }) => {
          const text = `${words.periodName[kind](period.number, period.year)} · ${toHint(period)}`;
          return (
            <Option key={`${basis} ${kind}`} text={text} value={`${basis} ${kind}`}>
              {text}
            </Option>
          );
        })}
      </Dropdown>
    </Field>
  );
}
