/** "5 rõ": one line at first; below it, when it is opened, what each task lacks and what the document or the office offers. */
import { Link, makeStyles, mergeClasses, SpinButton } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { PaneMessages } from "../../locales/pane";
import type { PlainDate } from "../../model/plainDate";
import type { ClassedTask } from "../../model/taskClass";
import type { Unclear } from "../../model/taskClarity";
import { countUnclear, toUnclear, type UnclearEntry } from "../facts/clarity";
import { Icon } from "../look/icons";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { RowButton } from "./Row";
import { WindowedList } from "./WindowedList";

const MOST_DAYS = 60;

const useStyles = makeStyles({
  section: { marginTop: "8px", borderBottom: `1px solid ${tokens.rowLine}` },
  item: { borderTop: `1px solid ${tokens.rowLine}` },
  text: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  offer: { display: "block", overflowWrap: "anywhere" },
  take: { display: "block", fontSize: "12px", lineHeight: "16px", paddingBottom: "10px" },
  days: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 8px", padding: "0 0 10px" },
  spin: { width: "64px", minWidth: "64px" },
  all: { marginLeft: "auto" },
});

export interface ClarityActions {
  /** Presses a row: shows it where it stands. */
  readonly onRow: (entry: ClassedTask) => void;
  readonly onDays: (days: number) => void;
  readonly onAccept: (tasks: readonly ClassedTask[], day: PlainDate) => void;
}

interface ClaritySectionProps extends ClarityActions {
  readonly entries: readonly ClassedTask[];
  readonly proposeDays: number;
  /** The day that undated tasks are offered. */
  readonly proposed: PlainDate | undefined;
}

export function ClaritySection(props: ClaritySectionProps): JSX.Element | null {
  const { entries, proposed } = props;
  const styles = useStyles();
  const { m } = useWords();
  const [isOpen, setOpen] = useState(false);
  const rows = toUnclear(entries, proposed);
  if (rows.length === 0) return null;
  const offered = rows.filter((row) => row.offered !== undefined);
  return (
    <section aria-label={m.clarity.label} className={styles.section}>
      <RowButton
        detail={
          isOpen
            ? countUnclear(rows)
                .map(([what, count]) => m.clarity.lacking(what, count))
                .join(" · ")
            : undefined
        }
        end={<Icon name={isOpen ? "chevronDown" : "chevronRight"} size={16} />}
        expanded={isOpen}
        icon="info"
        onClick={() => setOpen(!isOpen)}
        plain
        title={m.clarity.headline(rows.length)}
      />
      {isOpen && offered.length > 0 && <Proposal {...props} offered={offered} />}
      {isOpen && (
        <WindowedList items={rows} label={m.clarity.label} rowHeight={76} toKey={({ entry }) => entry.task.id}>
          {(row) => <UnclearRow {...props} row={row} />}
        </WindowedList>
      )}
    </section>
  );
}

/** How many days before the occasion, and all at once. */
function Proposal({
  offered,
  proposed,
  proposeDays,
  onDays,
  onAccept,
}: ClaritySectionProps & { readonly offered: readonly UnclearEntry[] }): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  if (proposed === undefined) return null;
  return (
    <div className={mergeClasses(type.caption, styles.days)}>
      <span>{m.clarity.propose}</span>
      <SpinButton
        aria-label={m.clarity.propose}
        className={styles.spin}
        max={MOST_DAYS}
        min={0}
        onChange={(_event, { value, displayValue }) => {
          const days = value ?? Number(displayValue);
          if (Number.isInteger(days) && days >= 0 && days <= MOST_DAYS) onDays(days);
        }}
        size="small"
        value={proposeDays}
      />
      <Link
        as="button"
        className={styles.all}
        onClick={() =>
          onAccept(
            offered.map(({ entry }) => entry),
            proposed,
          )
        }
      >
        {m.clarity.acceptAll(offered.length, m.fullDay(proposed))}
      </Link>
    </div>
  );
}

function UnclearRow({
  row: { entry, unclear, offered },
  onRow,
  onAccept,
}: ClarityActions & { readonly row: UnclearEntry }): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const offers = unclear.flatMap((one) => describeOffer(one, m) ?? []);
  const { summary } = entry.task;
  return (
    <div className={styles.item}>
      <RowButton
        detail={
          <>
            {m.clarity.missing(unclear.map(({ what }) => what))}
            {offers.map((text) => (
              <span className={styles.offer} key={text} lang="vi">
                {text}
              </span>
            ))}
          </>
        }
        focusKey={`clarity:${entry.task.id}`}
        onClick={() => onRow(entry)}
        plain
        title={<span className={styles.text}>{summary.value}</span>}
        titleLang="vi"
      />
      {offered !== undefined && (
        <Link
          aria-label={m.clarity.acceptFor(m.fullDay(offered), summary.value)}
          as="button"
          className={styles.take}
          onClick={() => onAccept([entry], offered)}
        >
          {m.clarity.accept(m.fullDay(offered))}
        </Link>
      )}
    </div>
  );
}

/** A day offered has a button of its own. */
function describeOffer({ offer }: Unclear, m: PaneMessages): string | undefined {
  if (offer === undefined || offer.kind === "day") return undefined;
  if (offer.kind === "words") return m.clarity.words(offer.text);
  return m.clarity[offer.kind](offer.names.join("; "));
}
