/** The register of units: names that may mean one body, asked one by one, and the units that would be written. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { MergeAnswer, MergeSuggestion, RegisterProposal, UnitRegister } from "../../model/register";
import type { PaneMessages } from "../../locales/pane";
import { deskWords } from "../../locales/desk";
import type { Actions } from "../session/actions";
import { MergeQuestion } from "../components/MergeQuestion";
import { ProblemBar } from "../components/ProblemBar";
import { Screen, type FooterProps } from "../components/Screen";
import { SectionTitle, SubpageTitle } from "../components/Section";
import { WindowedList } from "../components/WindowedList";
import { toProposalFacts, type ProposalFacts } from "../facts/registerFacts";
import type { Session } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const useStyles = makeStyles({
  caption: { marginTop: "4px" },
  unit: {
    display: "flex",
    gap: "12px",
    justifyContent: "space-between",
    alignItems: "baseline",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.rowLine}`,
  },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  detail: { display: "block" },
});

interface RegisterScreenProps {
  readonly session: Session;
  readonly actions: Actions;
  readonly labelledBy: string;
}

const NOTHING: RegisterProposal = { candidates: [], merges: [] };

export function RegisterScreen(props: RegisterScreenProps): JSX.Element {
  const { session, actions, labelledBy } = props;
  const styles = useStyles();
  const type = useTextStyles();
  const { m, locale } = useWords();
  const { desk, proposal = NOTHING, answers } = session;
  const facts = toProposalFacts(proposal, answers);
  const mentions = new Map(proposal.candidates.map(({ name, mentions: count }) => [name, m.register.mentions(count)]));
  const ask = {
    answers,
    describe: (name: string) => mentions.get(name) ?? m.register.inRegister,
    onAnswer: actions.answerMerges,
  };
  const footer = toFooter(props, { facts, sheet: deskWords[locale].register.sheetName, m });
  return (
    <Screen labelledBy={labelledBy} {...footer}>
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {m.register.headline}
      </SubpageTitle>
      <p className={mergeClasses(type.caption, type.numeric, styles.caption)}>{describeRegister(desk, proposal, m)}</p>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      <Questions {...ask} canMergeAll merges={facts.sameName} title={m.register.sameName} />
      <Questions {...ask} merges={facts.nearName} title={m.register.nearName} />
      {facts.rows.length > 0 ? (
        <Units
          title={m.register.newUnits(facts.rows.length)}
          units={facts.rows.map(({ name }) => ({ name, end: mentions.get(name) }))}
        />
      ) : (
        desk.register && <Known {...desk.register.units} />
      )}
    </Screen>
  );
}

function Known({ units }: UnitRegister): JSX.Element | null {
  const { m } = useWords();
  if (units.length === 0) return null;
  const shown = units.map(({ name, aliases }) => ({ name, detail: aliases.join("; ") }));
  return <Units title={m.register.units(units.length)} units={shown} />;
}

interface ShownUnit {
  readonly name: string;
  readonly detail?: string;
  readonly end?: string | undefined;
}

interface UnitsProps {
  readonly title: string;
  readonly units: readonly ShownUnit[];
}

function Units({ title, units }: UnitsProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <WindowedList items={units} rowHeight={33} toKey={({ name }) => name}>
        {({ name, detail = "", end }) => (
          <div className={styles.unit}>
            <span className={styles.name} lang="vi">
              {name}
              {detail !== "" && <span className={mergeClasses(type.caption, styles.detail)}>{detail}</span>}
            </span>
            {end !== undefined && <span className={mergeClasses(type.caption, type.numeric)}>{end}</span>}
          </div>
        )}
      </WindowedList>
    </section>
  );
}

interface QuestionsProps {
  readonly merges: readonly MergeSuggestion[];
  readonly title: string;
  readonly canMergeAll?: boolean;
  readonly answers: ReadonlyMap<string, MergeAnswer>;
  readonly describe: (name: string) => string;
  readonly onAnswer: Actions["answerMerges"];
}

function Questions(props: QuestionsProps): JSX.Element | null {
  const { merges, title, canMergeAll = false, answers, describe, onAnswer } = props;
  const { m } = useWords();
  if (merges.length === 0) return null;
  const mergeAll = (): void => onAnswer(new Map(merges.map(({ id }) => [id, "same"])));
  return (
    <section>
      <SectionTitle
        action={canMergeAll && merges.length > 1 ? { label: m.register.allSame, onClick: mergeAll } : undefined}
      >
        {title}
      </SectionTitle>
      {merges.map((merge) => (
        <MergeQuestion
          answer={answers.get(merge.id)}
          describe={describe}
          key={merge.id}
          merge={merge}
          onAnswer={(answer) => onAnswer(new Map([[merge.id, answer]]))}
        />
      ))}
    </section>
  );
}

function describeRegister({ register }: Session["desk"], { candidates }: RegisterProposal, m: PaneMessages): string {
  if (!register) return candidates.length === 0 ? m.register.nothing : m.register.unknown;
  return `${m.register.known(register.units.units.length)}. ${m.register.use}`;
}

interface FooterOptions {
  readonly facts: ProposalFacts;
  /** The sheet that would be made. */
  readonly sheet: string;
  readonly m: PaneMessages;
}

function toFooter({ session, actions }: RegisterScreenProps, { facts, sheet, m }: FooterOptions): FooterProps {
  const { desk, proposal = NOTHING, busy } = session;
  const { register } = desk;
  if (proposal.candidates.length === 0) {
    if (!register) return {};
    return { primary: { label: m.common.goToSheet(register.sheet), onClick: () => actions.goToSheet(register.sheet) } };
  }
  const isBusy = busy?.kind === "writing";
  return {
    line:
      facts.unanswered > 0
        ? { icon: "info", text: m.register.unanswered(facts.unanswered) }
        : { icon: "undo", text: describeWrite(register?.sheet, { facts, sheet, m }) },
    primary: {
      label: isBusy ? m.common.writing : m.register.write,
      busy: isBusy,
      onClick: () => actions.writeRegister(proposal),
    },
  };
}

function describeWrite(registered: string | undefined, { facts, sheet, m }: FooterOptions): string {
  if (registered === undefined) return m.register.addsSheet(sheet);
  return facts.rows.length === 0
    ? m.register.addsNames(registered)
    : m.register.addsRows(facts.rows.length, registered);
}
