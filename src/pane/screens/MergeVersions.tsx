/** Newer lists of units that are in the workbook already: both versions, what differs, and the clerk's answer. */
import { makeStyles, mergeClasses, ToggleButton } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ChangedPerson, LateMerge, NewVersion, VersionFile } from "../../model/lateMerge";
import type { SaidField } from "../../model/mergedLists";
import type { CellDifference } from "../../model/reconciliation";
import type { MergeChoices, VersionAnswer } from "../../model/registration";
import { cellKey } from "../../model/secondRun";
import { registrationWords } from "../../locales/registrations";
import { SectionTitle } from "../components/Section";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const useStyles = makeStyles({
  version: { padding: "10px 0", borderBottom: `1px solid ${tokens.rowLine}`, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  answer: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left" },
  old: { color: tokens.colorNeutralForeground3 },
  person: { marginTop: "6px" },
});

interface VersionsProps {
  readonly late: LateMerge;
  readonly choices: MergeChoices;
  readonly onAnswer: (choices: MergeChoices) => void;
}

export function MergeVersions({ late, choices, onAnswer }: VersionsProps): JSX.Element | null {
  const { m } = useWords();
  const { versions } = late;
  if (versions.length === 0) return null;
  return (
    <section aria-label={m.merge.adding.versionsLabel}>
      <SectionTitle>{m.merge.adding.versions(versions.length)}</SectionTitle>
      {versions.map((version) => (
        <Version choices={choices} key={version.key} onAnswer={onAnswer} version={version} />
      ))}
    </section>
  );
}

type VersionProps = Pick<VersionsProps, "choices" | "onAnswer"> & { readonly version: NewVersion };

const ANSWERS: readonly VersionAnswer[] = ["replace", "both", "keep"];

function Version({ version, choices, onAnswer }: VersionProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const words = m.merge.adding;
  const { key, unitName, before, after, answer, added, gone, changed } = version;
  const choose = (chosen: VersionAnswer): void =>
    onAnswer({ ...choices, versions: new Map(choices.versions ?? []).set(key, chosen) });
  return (
    <div aria-label={unitName} className={styles.version} role="group">
      <span className={type.strong} lang="vi">
        {unitName}
      </span>
      <FileLine files={before} label={words.versionOld} />
      <FileLine files={after} label={words.versionNew} />
      <Names label={words.added} names={added} />
      <Names label={words.gone} names={gone.map(({ name }) => name)} />
      {changed.map((person) => (
        <Changed asks={answer === "replace"} choices={choices} key={person.id} onAnswer={onAnswer} person={person} />
      ))}
      <div className={styles.answers}>
        {ANSWERS.map((one) => (
          <ToggleButton checked={answer === one} key={one} onClick={() => choose(one)} size="small">
            {words[one]}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}

function FileLine({ label, files }: { readonly label: string; readonly files: readonly VersionFile[] }): JSX.Element {
  const type = useTextStyles();
  const { m } = useWords();
  return (
    <div className={mergeClasses(type.caption, type.numeric)}>
      {label}: {files.map(({ name, people }) => `${name} (${m.merge.people(people)})`).join(", ")}
    </div>
  );
}

const MOST_NAMES = 8;

function Names({ label, names }: { readonly label: string; readonly names: readonly string[] }): JSX.Element | null {
  const { m } = useWords();
  if (names.length === 0) return null;
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return (
    <div lang="vi">
      {label}: {rest > 0 ? `${shown} ${m.merge.adding.more(rest)}` : shown}
    </div>
  );
}

interface ChangedProps extends Pick<VersionsProps, "choices" | "onAnswer"> {
  readonly person: ChangedPerson;
  /** Cells that people corrected are asked about once the newer list is taken. */
  readonly asks: boolean;
}

function Changed({ person, choices, asks, onAnswer }: ChangedProps): JSX.Element {
  const styles = useStyles();
  const { m, locale } = useWords();
  const { headers } = registrationWords[locale].list;
  const show = (value: CellDifference<SaidField>["from"]): string => String(value ?? "") || m.merge.adding.empty;
  return (
    <div className={styles.person} lang="vi">
      {m.merge.adding.changed}: {person.name}
      {person.changes.map(({ column, from, to }) => (
        <div key={column}>
          {headers[column]}: <span className={styles.old}>{show(from)}</span> → {show(to)}
        </div>
      ))}
      {asks &&
        person.conflicts.map((cell) => (
          <Conflict cell={cell} choices={choices} id={person.id} key={cell.column} onAnswer={onAnswer} show={show} />
        ))}
    </div>
  );
}

interface ConflictProps extends Pick<VersionsProps, "choices" | "onAnswer"> {
  readonly id: string;
  readonly cell: CellDifference<SaidField>;
  readonly show: (value: CellDifference<SaidField>["from"]) => string;
}

/** A person and the newer list each changed the cell: the typed one stays unless the clerk says otherwise. */
function Conflict({ id, cell: { column, from, to }, choices, onAnswer, show }: ConflictProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m, locale } = useWords();
  const words = m.merge.adding;
  const key = cellKey(id, column);
  const isTaken = choices.taken?.has(key) ?? false;
  const take = (taken: boolean): void => {
    const next = new Set(choices.taken ?? []);
    if (taken) next.add(key);
    else next.delete(key);
    onAnswer({ ...choices, taken: next });
  };
  const name = registrationWords[locale].list.headers[column];
  return (
    <div aria-label={name} role="group">
      <p className={type.caption}>
        {name}: {words.conflict}
      </p>
      <div className={styles.answers}>
        <ToggleButton checked={!isTaken} className={styles.answer} onClick={() => take(false)} size="small">
          {words.inSheet}: {show(from)}
        </ToggleButton>
        <ToggleButton checked={isTaken} className={styles.answer} onClick={() => take(true)} size="small">
          {words.inNew}: {show(to)}
        </ToggleButton>
      </div>
    </div>
  );
}
