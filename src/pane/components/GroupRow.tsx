/** One group of the quota table: its words, its number to change, and on demand the sentence it was read from. */
import { Button, Field, Input, makeStyles, mergeClasses, SpinButton } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Edit } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import { placeWords } from "../../locales/findings";
import { SEVERITY_LOOK } from "../facts/findingRows";
import type { Severity } from "../../model/finding";
import { Icon } from "../look/icons";
import { useFocusStyles, useTextStyles, useToneStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { Quote } from "./Quote";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "40px", padding: "5px 0" },
  item: { borderBottom: `1px solid ${tokens.rowLine}` },
  no: { width: "20px", flex: "none", color: tokens.colorNeutralForeground3 },
  name: {
    flex: 1,
    minWidth: 0,
    padding: "2px 0",
    textAlign: "left",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLink },
  },
  text: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  whole: { display: "block", overflowWrap: "anywhere" },
  hint: { display: "flex", gap: "4px", alignItems: "center", marginTop: "2px" },
  count: {
    width: "56px",
    minWidth: "56px",
    flex: "none",
    gridTemplateColumns: "minmax(0, 1fr) 0",
    columnGap: 0,
    paddingRight: 0,
    "& input": {
      textAlign: "right",
      padding: "0 8px",
      width: "100%",
      minWidth: 0,
      boxSizing: "border-box",
      fontSize: "14px",
      fontVariantNumeric: "tabular-nums",
    },
  },
  noArrows: { display: "none" },
  open: { padding: "0 0 12px 28px" },
  rename: { display: "flex", gap: "8px", alignItems: "flex-end", marginTop: "12px" },
  field: { flex: 1, minWidth: 0 },
});

interface GroupRowProps {
  readonly group: QuotaGroup;
  readonly index: number;
  /** The worst finding about it. */
  readonly severity: Severity | undefined;
  readonly onEdit: (edit: Edit) => void;
  /** Takes the row out again, where the person made it. */
  readonly onDrop?: (() => void) | undefined;
}

export function GroupRow({ group, index, severity, onEdit, onDrop }: GroupRowProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const focus = useFocusStyles();
  const [isOpen, setOpen] = useState(false);
  const { locale } = useWords();
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <span className={mergeClasses(type.numeric, styles.no)}>{group.no?.value ?? index + 1}</span>
        <button
          aria-expanded={isOpen}
          className={mergeClasses(styles.name, focus.ring)}
          data-row
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          <span className={isOpen ? styles.whole : styles.text} lang="vi">
            {group.unit.value}
          </span>
          <GroupHint group={group} severity={severity} />
        </button>
        <CountField group={group} onEdit={onEdit} />
      </div>
      {isOpen && (
        <div className={styles.open}>
          <Quote origin={group.origin} place={placeWords(group.origin, locale)} />
          <RenameForm group={group} onEdit={onEdit} />
          {onDrop && <DropRow onDrop={onDrop} />}
        </div>
      )}
    </div>
  );
}

export function DropRow({ onDrop }: { readonly onDrop: () => void }): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  return (
    <div className={styles.rename}>
      <span className={mergeClasses(type.caption, styles.field)}>{m.review.dropRowHint}</span>
      <Button onClick={onDrop} size="small">
        {m.review.dropRow}
      </Button>
    </div>
  );
}

function GroupHint({ group, severity }: Pick<GroupRowProps, "group" | "severity">): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const tones = useToneStyles();
  const { m } = useWords();
  const written = group.countAsWritten?.value;
  const missing = written === undefined ? m.review.noCount : m.review.asWritten(written);
  const shown = severity !== undefined && severity !== "note" ? SEVERITY_LOOK[severity] : undefined;
  if (!shown && group.count) return null;
  return (
    <span className={mergeClasses(type.caption, styles.hint, shown && tones[shown.tone])}>
      {shown && <Icon name={shown.icon} size={16} />}
      {group.count ? m.review.toSee : missing}
    </span>
  );
}

/** An empty field is a number that the plan does not give: none is invented. */
function CountField({ group, onEdit }: Pick<GroupRowProps, "group" | "onEdit">): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const count = group.count?.value;
  const commit = (value: number | null | undefined, text: string | undefined): void => {
    const next = value ?? (/^\s*\d+\s*$/.test(text ?? "") ? Number(text) : undefined);
    if (next === undefined || next === count || !Number.isInteger(next)) return;
    onEdit({ kind: "set-count", group: group.id, count: next });
  };
  return (
    <SpinButton
      appearance="outline"
      aria-label={m.review.countOf(group.unit.value)}
      className={styles.count}
      decrementButton={{ className: styles.noArrows, tabIndex: -1 }}
      displayValue={count === undefined ? "" : String(count)}
      incrementButton={{ className: styles.noArrows, tabIndex: -1 }}
      min={0}
      onChange={(_event, { value, displayValue }) => commit(value, displayValue)}
      size="small"
      value={count ?? null}
    />
  );
}

function RenameForm({ group, onEdit }: Pick<GroupRowProps, "group" | "onEdit">): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const [name, setName] = useState(group.unit.value);
  const isChanged = name.trim() !== "" && name.trim() !== group.unit.value;
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) onEdit({ kind: "set-unit", group: group.id, unit: name.trim() });
      }}
    >
      <Field className={styles.field} label={m.review.renameHint}>
        <Input lang="vi" onChange={(_event, { value }) => setName(value)} value={name} />
      </Field>
      <Button disabledFocusable={!isChanged} type="submit">
        {m.review.save}
      </Button>
    </form>
  );
}
