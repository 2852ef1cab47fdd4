/** Findings from the worst down; many of one kind under one row. */
import { makeStyles } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { describeFinding } from "../../locales/findings";
import type { PaneMessages } from "../../locales/pane";
import type { LocaleId } from "../../locales/locale";
import { SEVERITY_LOOK, type FindingRow } from "../facts/findingRows";
import { Icon } from "../look/icons";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { FindingItem } from "./FindingItem";
import type { FindingTools } from "./findingTools";
import { RowButton } from "./Row";
import { WindowedList } from "./WindowedList";

interface FindingListProps {
  readonly rows: readonly FindingRow[];
  readonly open: string | undefined;
  readonly tools: FindingTools;
}

export function FindingList({ rows, open, tools }: FindingListProps): JSX.Element {
  const { m } = useWords();
  return (
    <WindowedList items={rows} label={m.review.findings} rowHeight={59} toKey={({ key }) => key}>
      {(row) =>
        row.entries.length === 1 ? (
          <FindingItem entry={row.entries[0]} isOpen={row.entries[0].key === open} tools={tools} />
        ) : (
          <ManyFindings open={open} row={row} tools={tools} />
        )
      }
    </WindowedList>
  );
}

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.rowLine}` },
  inner: { paddingLeft: "32px", borderBottom: `1px solid ${tokens.rowLine}` },
  turned: { color: tokens.colorNeutralForeground3 },
});

interface ManyFindingsProps {
  readonly row: FindingRow;
  readonly open: string | undefined;
  readonly tools: FindingTools;
}

function ManyFindings({ row, open, tools }: ManyFindingsProps): JSX.Element {
  const styles = useStyles();
  const { m, locale } = useWords();
  const holdsOpen = row.entries.some(({ key }) => key === open);
  const [isWanted, setWanted] = useState(false);
  const isOpen = isWanted || holdsOpen;
  const { severity } = row.entries[0].finding;
  const toggle = (): void => {
    if (holdsOpen) tools.onClose();
    setWanted(!isOpen);
  };
  return (
    <>
      <div className={styles.row}>
        <RowButton
          detail={`${m.review.severity[severity]} · ${m.review.places(row.entries.length)}`}
          end={<Icon className={styles.turned} name={isOpen ? "chevronDown" : "chevronRight"} size={16} />}
          expanded={isOpen}
          icon={SEVERITY_LOOK[severity].icon}
          onClick={toggle}
          title={titleOfMany(row, locale, m)}
          tone={SEVERITY_LOOK[severity].tone}
        />
      </div>
      {isOpen && (
        <div className={styles.inner}>
          <WindowedList items={row.entries} rowHeight={59} toKey={({ key }) => key}>
            {(entry) => <FindingItem entry={entry} inList isOpen={entry.key === open} tools={tools} />}
          </WindowedList>
        </div>
      )}
    </>
  );
}

/** "10 nhiệm vụ chưa có thời hạn"; other kinds by the words they share. */
export function titleOfMany({ entries }: FindingRow, locale: LocaleId, m: PaneMessages): string {
  const [first] = entries;
  if (first.finding.messageId === "missingDue") return m.review.missingDue(entries.length);
  const titles = new Set(entries.map(({ finding }) => describeFinding(finding, locale).title));
  const { title } = describeFinding(first.finding, locale);
  return titles.size === 1 ? title : m.review.andMore(title, entries.length - 1);
}
