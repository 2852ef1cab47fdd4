/** What the returned lists came to: files that need a word first, columns as they were understood, every file. */
import { Button, Dropdown, Field, makeStyles, mergeClasses, Option } from "@fluentui/react-components";
import type { JSX } from "react";
import { describeFileNote } from "../../locales/registrations";
import type { FileResult, ListColumn, ListRole } from "../../model/registration";
import { isOfUnknownUnit } from "../../model/unknownUnit";
import { ProblemBar } from "../components/ProblemBar";
import { Screen, type FooterProps } from "../components/Screen";
import { SectionTitle, SubpageTitle } from "../components/Section";
import { StateBadge } from "../components/StateBadge";
import { WindowedList } from "../components/WindowedList";
import { Icon } from "../look/icons";
import { countListed, type Registrations } from "../facts/registrationState";
import { useTextStyles, useToneStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords, type Words } from "../words";
import type { MergeScreenProps } from "./MergeScreen";

const useStyles = makeStyles({
  caption: { marginTop: "4px" },
  question: { display: "flex", gap: "10px", padding: "10px 0", borderBottom: `1px solid ${tokens.rowLine}` },
  main: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  dropdown: { minWidth: 0, width: "100%" },
  file: { display: "flex", gap: "8px", padding: "8px 0", borderBottom: `1px solid ${tokens.rowLine}` },
  fileEnd: { flex: "none", alignSelf: "flex-start" },
  columns: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px 12px", marginTop: "8px" },
});

interface ReportProps extends MergeScreenProps {
  readonly registrations: Registrations;
}

export function MergeReportScreen(props: ReportProps): JSX.Element {
  const { session, actions, registrations, labelledBy } = props;
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { merge } = registrations;
  const read = merge.files.filter(({ outcome }) => outcome !== "unreadable").length;
  const { rows, repeats } = countListed(merge);
  const questions = merge.files.filter(isQuestion);
  return (
    <Screen labelledBy={labelledBy} {...toFooter(props, m)}>
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {m.merge.merged(read, merge.files.length)}
      </SubpageTitle>
      <p className={mergeClasses(type.caption, type.numeric, styles.caption)}>{m.merge.counts(rows, repeats)}</p>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      {questions.length > 0 && (
        <>
          <SectionTitle>{m.merge.questions(questions.length)}</SectionTitle>
          <WindowedList items={questions} label={m.merge.questionsLabel} rowHeight={96} toKey={({ name }) => name}>
            {(file) => <Question {...props} file={file} />}
          </WindowedList>
        </>
      )}
      <Columns {...props} />
      <SectionTitle>{m.merge.files(merge.files.length)}</SectionTitle>
      <WindowedList items={merge.files} label={m.merge.filesLabel} rowHeight={57} toKey={({ name }) => name}>
        {(file) => <FileLine file={file} />}
      </WindowedList>
    </Screen>
  );
}

function isQuestion(file: FileResult): boolean {
  const { outcome, notes } = file;
  return (
    outcome === "unreadable" ||
    outcome === "superseded" ||
    isOfUnknownUnit(file) ||
    notes.some((note) => note.code === "source" && note.note.kind === "hidden-signs")
  );
}

/** One file that the clerk must decide on, with the ways out beside it. */
function Question(props: ReportProps & { readonly file: FileResult }): JSX.Element {
  const { file, quota, registrations, actions } = props;
  const styles = useStyles();
  const tones = useToneStyles();
  const type = useTextStyles();
  const { m, locale } = useWords();
  const isBad = file.outcome === "unreadable";
  const { choices } = registrations;
  return (
    <div className={styles.question}>
      <Icon className={isBad ? tones.bad : tones.warn} name={isBad ? "error" : "warning"} />
      <div className={styles.main}>
        <span className={type.strong}>{file.name}</span>
        {file.notes.map((note, index) => (
          <div key={index}>{describeFileNote(note, locale)}</div>
        ))}
        {file.outcome === "superseded" && (
          <div className={styles.choices}>
            <Button
              onClick={() =>
                actions.answerMerge(quota, { ...choices, kept: new Set([...(choices.kept ?? []), file.name]) })
              }
              size="small"
            >
              {m.merge.countBoth}
            </Button>
          </div>
        )}
        {isOfUnknownUnit(file) && <UnitChoice {...props} />}
      </div>
    </div>
  );
}

function UnitChoice({ file, quota, registrations, actions }: ReportProps & { readonly file: FileResult }): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const { merge, choices } = registrations;
  return (
    <Field label={m.merge.ofUnit}>
      <Dropdown
        className={styles.dropdown}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue === undefined) return;
          const fileUnits = new Map(choices.fileUnits ?? []).set(file.name, optionValue);
          actions.answerMerge(quota, { ...choices, fileUnits });
        }}
        placeholder={m.merge.chooseUnit}
        selectedOptions={[]}
        size="small"
      >
        {merge.units.map(({ unit }) => (
          <Option key={unit.id} value={unit.id}>
            {unit.name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** The labels of all lists with what each is taken for: a wrong one is put right here, for all files at once. */
function Columns({ registrations, actions, plan, quota }: ReportProps): JSX.Element | null {
  const styles = useStyles();
  const { m } = useWords();
  const columns = toColumns(registrations.merge.files);
  if (columns.length === 0) return null;
  const roles = Object.keys(m.merge.roles) as readonly ListRole[];
  return (
    <>
      <SectionTitle>{m.merge.columns}</SectionTitle>
      <div className={styles.columns}>
        {columns.map(({ label, role }) => (
          <Field key={label} label={label} size="small">
            <Dropdown
              className={styles.dropdown}
              onOptionSelect={(_event, { optionValue }) => {
                const chosen = roles.find((one) => one === optionValue);
                if (chosen && chosen !== role) actions.chooseColumn(plan, quota, label, chosen);
              }}
              selectedOptions={[role]}
              size="small"
              value={m.merge.roles[role]}
            >
              {roles.map((one) => (
                <Option key={one} value={one}>
                  {m.merge.roles[one]}
                </Option>
              ))}
            </Dropdown>
          </Field>
        ))}
      </div>
    </>
  );
}

/** Each label once; those that nobody is sure of first. */
function toColumns(files: readonly FileResult[]): readonly ListColumn[] {
  const known = new Map<string, ListColumn>();
  for (const { columns } of files) {
    for (const column of columns) if (column.label !== "" && !known.has(column.label)) known.set(column.label, column);
  }
  const isUnsure = ({ role, by }: ListColumn): boolean => role === "other" || by === "inferred";
  const all = [...known.values()];
  return [...all.filter(isUnsure), ...all.filter((column) => !isUnsure(column))];
}

function FileLine({ file }: { readonly file: FileResult }): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { name, people, unitName, late } = file;
  return (
    <div className={styles.file}>
      <div className={styles.main}>
        {name}
        <div className={type.caption}>
          {[unitName ?? "", m.merge.people(people), late ? m.merge.late : ""].filter((part) => part !== "").join(" · ")}
        </div>
      </div>
      <span className={styles.fileEnd}>
        <Outcome file={file} />
      </span>
    </div>
  );
}

function Outcome({ file }: { readonly file: FileResult }): JSX.Element {
  const { m } = useWords();
  const { outcome } = file;
  if (isOfUnknownUnit(file)) {
    return (
      <StateBadge icon="warning" tone="warn">
        {m.merge.unknownUnit}
      </StateBadge>
    );
  }
  if (outcome === "unreadable") {
    return (
      <StateBadge icon="error" tone="bad">
        {m.merge.unreadable}
      </StateBadge>
    );
  }
  return outcome === "superseded" ? (
    <StateBadge tone="none">{m.merge.superseded}</StateBadge>
  ) : (
    <StateBadge icon="check" tone="ok">
      {m.merge.read}
    </StateBadge>
  );
}

function toFooter({ session, actions, plan, registrations }: ReportProps, m: Words["m"]): FooterProps {
  const isBusy = session.busy !== undefined;
  const seeUnits = { label: m.merge.seeUnits, onClick: () => actions.openSubpage({ kind: "registrations" }) };
  if (registrations.sheets) {
    return { line: { icon: "done", text: m.common.wroteSheets(registrations.sheets) }, primary: seeUnits };
  }
  return {
    line: { icon: "undo", text: m.merge.adds, action: seeUnits },
    primary: {
      label: isBusy ? m.common.writing : m.common.write,
      busy: isBusy,
      onClick: () => actions.writeRegistrations(plan),
    },
  };
}
