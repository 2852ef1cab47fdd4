/** One finding: a row that opens to its words, the source sentence, the fix and the way to let it be. */
import { Button, Card, Field, Input, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { cellToA1 } from "../../model/address";
import { describeFinding, placeWords } from "../../locales/findings";
import { SEVERITY_LOOK, type FindingEntry } from "../facts/findingRows";
import { Icon } from "../look/icons";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import type { FindingTools } from "./findingTools";
import { Quote } from "./Quote";
import { RowButton } from "./Row";

const useStyles = makeStyles({
  closed: { borderBottom: `1px solid ${tokens.rowLine}` },
  card: {
    display: "block",
    padding: "0 12px 12px",
    margin: "8px -4px",
    overflow: "visible",
    gap: 0,
    borderRadius: "4px",
  },
  plainCard: {
    display: "block",
    padding: 0,
    gap: 0,
    boxShadow: "none",
    backgroundColor: "transparent",
    borderRadius: 0,
    overflow: "visible",
    "::after": { display: "none" },
  },
  detail: { margin: "0", overflowWrap: "anywhere" },
  acts: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  foot: { display: "flex", justifyContent: "flex-end", marginTop: "8px" },
  small: { fontSize: "12px", lineHeight: "16px" },
  reason: { marginTop: "12px" },
  turned: { color: tokens.colorNeutralForeground3 },
  related: { marginTop: "12px" },
  wrap: { whiteSpace: "normal", textAlign: "center" },
});

interface FindingItemProps {
  readonly entry: FindingEntry;
  readonly isOpen: boolean;
  /** One of many under a common title: what it is about stands first. */
  readonly inList?: boolean;
  readonly tools: FindingTools;
}

export function FindingItem({ entry, isOpen, inList = false, tools }: FindingItemProps): JSX.Element {
  const styles = useStyles();
  const { locale, m } = useWords();
  const { finding, key } = entry;
  const { title } = describeFinding(finding, locale);
  const { tone, icon } = SEVERITY_LOOK[finding.severity];
  const place = placeWords(finding.origin, locale);
  return (
    <Card
      appearance={isOpen ? "outline" : "subtle"}
      className={isOpen ? styles.card : mergeClasses(styles.plainCard, styles.closed)}
    >
      <RowButton
        detail={isOpen ? undefined : inList ? place : `${m.review.severity[finding.severity]} · ${place}`}
        end={<Icon className={styles.turned} name={isOpen ? "chevronDown" : "chevronRight"} size={16} />}
        expanded={isOpen}
        focusKey={`finding:${key}`}
        icon={inList ? undefined : icon}
        onClick={() => (isOpen ? tools.onClose() : tools.onOpen(key))}
        plain={inList && !isOpen}
        title={inList ? (tools.findTaskSummary(finding.subject) ?? title) : title}
        tone={tone}
      />
      {isOpen && <OpenFinding entry={entry} isOpen tools={tools} />}
    </Card>
  );
}

function OpenFinding({ entry, tools }: FindingItemProps): JSX.Element {
  const styles = useStyles();
  const { locale, m } = useWords();
  const { finding, key } = entry;
  const { detail, fixLabel } = describeFinding(finding, locale);
  const [ignoring, setIgnoring] = useState<"not" | "asking" | "given-up">("not");
  const { fix, subject } = finding;
  const task = tools.findTask(subject);
  return (
    <>
      <p className={styles.detail}>{detail}</p>
      <FindingQuote finding={finding} tools={tools} />
      {(fix ?? task) && (
        <div className={styles.acts}>
          {fix && tools.onFix && (
            <Button className={styles.wrap} onClick={() => tools.onFix?.(fix.edits)}>
              {fixLabel}
            </Button>
          )}
          {task !== undefined && <Button onClick={() => tools.onTask(task)}>{m.review.seeTask}</Button>}
        </div>
      )}
      {ignoring === "asking" ? (
        <IgnoreForm onCancel={() => setIgnoring("given-up")} onIgnore={(reason) => tools.onIgnore?.(key, reason)} />
      ) : (
        tools.onIgnore && (
          <div className={styles.foot}>
            <Link
              as="button"
              className={styles.small}
              autoFocus={ignoring === "given-up"}
              onClick={() => setIgnoring("asking")}
            >
              {m.review.ignore}
            </Link>
          </div>
        )
      )}
    </>
  );
}

function FindingQuote({
  finding,
  tools,
}: {
  readonly finding: FindingEntry["finding"];
  readonly tools: FindingTools;
}): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { locale, m } = useWords();
  const origins = [
    finding.origin,
    ...finding.related.filter(({ quote }) => quote !== finding.origin.quote).slice(0, 3),
  ];
  return (
    <>
      {origins.map((origin, index) => {
        const { place } = origin;
        const goTo =
          place.kind === "cell" && tools.onGoTo
            ? { label: m.common.goToCell(cellToA1(place.cell)), onClick: () => tools.onGoTo?.(place) }
            : undefined;
        return (
          <div key={index}>
            {index === 1 && <p className={mergeClasses(type.caption, styles.related)}>{m.review.related}</p>}
            <Quote goTo={goTo} origin={origin} place={placeWords(origin, locale)} />
          </div>
        );
      })}
    </>
  );
}

interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const [reason, setReason] = useState("");
  const isReady = reason.trim() !== "";
  const submit = (): void => {
    if (isReady) onIgnore(reason.trim());
  };
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field hint={m.review.reasonHint} label={m.review.reason}>
        <Input
          autoFocus
          onChange={(_event, { value }) => setReason(value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            onCancel();
          }}
          value={reason}
        />
      </Field>
      <div className={styles.acts}>
        <Button disabledFocusable={!isReady} type="submit">
          {m.review.ignoreNow}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {m.review.cancel}
        </Button>
      </div>
    </form>
  );
}
