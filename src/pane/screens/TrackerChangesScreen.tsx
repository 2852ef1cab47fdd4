/** What a plan read again, or an agency's answers, would change in the tracker: old and new, row by row, before it is written. */
import { Checkbox, makeStyles, mergeClasses, ToggleButton } from "@fluentui/react-components";
import type { JSX } from "react";
import { sheetWords } from "../../locales/sheets";
import type { SecondRunChoices } from "../../model/secondRun";
import type { PaneMessages } from "../../locales/pane";
import type { Actions } from "../session/actions";
import { ChangesDone } from "../components/ChangesDone";
import { ProblemBar } from "../components/ProblemBar";
import { Screen, type FooterProps } from "../components/Screen";
import { SectionTitle, SubpageTitle } from "../components/Section";
import { WindowedList } from "../components/WindowedList";
import type { Session } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import {
  countFollowing,
  isChosen,
  isTaken,
  takeValue,
  toChangeItems,
  toShown,
  type ChangedValue,
  type ChangeItem,
  type TrackerChanges,
} from "../facts/trackerChanges";
import { useWords } from "../words";

const useStyles = makeStyles({
  caption: { marginTop: "4px" },
  following: { marginTop: "12px" },
  item: { display: "flex", gap: "4px", padding: "6px 0 8px", borderBottom: `1px solid ${tokens.rowLine}` },
  box: { margin: "-6px 0 0 -8px" },
  main: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  cell: { margin: "4px 0 0" },
  old: { textDecorationLine: "line-through" },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "4px 0 2px" },
  answer: { maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "normal", textAlign: "left" },
});

interface ChangesScreenProps {
  readonly session: Session;
  readonly actions: Actions;
  readonly changes: TrackerChanges;
  readonly canUndo: boolean;
  readonly labelledBy: string;
}

const KINDS = ["asked", "changed", "offered", "answered", "added", "gone"] as const;

export function TrackerChangesScreen(props: ChangesScreenProps): JSX.Element {
  const { session, actions, changes, labelledBy } = props;
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const items = toChangeItems(changes);
  const chosen = items.filter((item) => isChosen(item, changes.choices)).length;
  return (
    <Screen labelledBy={labelledBy} {...toFooter(props, chosen, m)}>
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {toHeadline(changes, items.length, m)}
      </SubpageTitle>
      <p className={mergeClasses(type.caption, type.numeric, styles.caption)}>{toCounts(changes, items, m)}</p>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      {changes.receipt ? (
        <ChangesDone {...props} receipt={changes.receipt} />
      ) : (
        KINDS.map((kind) => (
          <Part {...props} items={items.filter((item) => item.kind === kind)} key={kind} kind={kind} />
        ))
      )}
      {!changes.receipt && <Following changes={changes} />}
      {changes.kind === "answers" && <Unknown tasks={changes.returned.unknown} />}
    </Screen>
  );
}

function toHeadline(changes: TrackerChanges, count: number, m: PaneMessages): string {
  const { receipt } = changes;
  if (receipt) return m.secondRun.written(receipt.changed, receipt.added);
  return changes.kind === "plan" ? m.secondRun.headline(count) : m.secondRun.answersHeadline(changes.returned.agency);
}

function toCounts(changes: TrackerChanges, items: readonly ChangeItem[], m: PaneMessages): string {
  if (changes.kind === "answers") {
    const { silent, unknown } = changes.returned;
    return m.secondRun.answerCounts(items.length, silent, unknown.length);
  }
  const count = (...kinds: readonly ChangeItem["kind"][]): number =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  const changed = count("asked", "changed", "offered");
  return m.secondRun.counts({
    added: count("added"),
    changed,
    gone: count("gone"),
    same: changes.run.rows.known.length - changed,
  });
}

interface PartProps extends ChangesScreenProps {
  readonly kind: ChangeItem["kind"];
  readonly items: readonly ChangeItem[];
}

function Part({ kind, items, changes, actions }: PartProps): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  if (items.length === 0) return null;
  const { choices } = changes;
  const isAll = items.every(({ id }) => !choices.left.has(id));
  const chooseAll = (): void => {
    const ids = items.map(({ id }) => id);
    const left = isAll ? [...choices.left, ...ids] : [...choices.left].filter((id) => !ids.includes(id));
    actions.chooseChanges({ ...choices, left: new Set(left) });
  };
  return (
    <section>
      <SectionTitle action={{ label: isAll ? m.secondRun.none : m.secondRun.all, onClick: chooseAll }}>
        {m.secondRun[kind](items.length)}
      </SectionTitle>
      {kind === "gone" && <p className={mergeClasses(type.caption, styles.caption)}>{m.secondRun.goneHint}</p>}
      <WindowedList items={items} label={m.secondRun[kind](items.length)} rowHeight={72} toKey={({ id }) => id}>
        {(item) => <Item actions={actions} changes={changes} item={item} />}
      </WindowedList>
    </section>
  );
}

interface ItemProps {
  readonly item: ChangeItem;
  readonly changes: TrackerChanges;
  readonly actions: Actions;
}

function Item({ item, changes, actions }: ItemProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const { choices } = changes;
  return (
    <div className={styles.item}>
      <Checkbox
        aria-label={m.secondRun.choose(item.task)}
        checked={!choices.left.has(item.id)}
        className={styles.box}
        onChange={() => actions.chooseChanges({ ...choices, left: toggled(choices.left, item.id) })}
      />
      <div className={styles.main}>
        <span lang="vi">{item.task}</span>
        {item.values.map((value) => (
          <Value actions={actions} changes={changes} id={item.id} key={value.column} value={value} />
        ))}
      </div>
    </div>
  );
}

interface ValueProps extends Omit<ItemProps, "item"> {
  readonly id: string;
  readonly value: ChangedValue;
}

function Value({ id, value, changes, actions }: ValueProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m, locale } = useWords();
  const name = m.secondRun.meanings[value.column] ?? sheetWords[locale].tracker.headers[value.column];
  const show = (cells: ChangedValue["from"]): string =>
    toShown(value.column, cells, { day: m.fullDay, lastDay: m.secondRun.lastDay }) || m.secondRun.empty;
  if (!value.isAsked) {
    return (
      <p className={mergeClasses(type.caption, type.numeric, styles.cell)}>
        {name}: <span className={styles.old}>{show(value.from)}</span> → <strong>{show(value.to)}</strong>
      </p>
    );
  }
  const { choices } = changes;
  const taken = isTaken(id, value, choices);
  const answer = (next: boolean): void => {
    if (next !== taken) actions.chooseChanges(takeValue(choices, id, value, next));
  };
  const other = changes.kind === "plan" ? m.secondRun.inPlan : m.secondRun.inAnswer;
  return (
    <div aria-label={name} role="group">
      <p className={mergeClasses(type.caption, styles.cell)}>{name}</p>
      <div className={styles.answers}>
        <ToggleButton checked={!taken} className={styles.answer} onClick={() => answer(false)} size="small">
          {m.secondRun.inTracker}: {show(value.from)}
        </ToggleButton>
        <ToggleButton checked={taken} className={styles.answer} onClick={() => answer(true)} size="small">
          {other}: {show(value.to)}
        </ToggleButton>
      </div>
    </div>
  );
}

function Unknown({ tasks }: { readonly tasks: readonly string[] }): JSX.Element | null {
  const styles = useStyles();
  const { m } = useWords();
  if (tasks.length === 0) return null;
  return (
    <section>
      <SectionTitle>{m.secondRun.unknown(tasks.length)}</SectionTitle>
      <WindowedList items={tasks} rowHeight={34} toKey={(task) => task}>
        {(task) => (
          <div className={styles.item} lang="vi">
            {task}
          </div>
        )}
      </WindowedList>
    </section>
  );
}

/** What goes along without being chosen is said all the same. */
function Following({ changes }: Pick<ChangesScreenProps, "changes">): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const rows = changes.kind === "plan" ? countFollowing(changes.run) : 0;
  if (rows === 0) return null;
  return <p className={mergeClasses(type.caption, styles.following)}>{m.secondRun.following(rows)}</p>;
}

function toggled(members: SecondRunChoices["left"], member: string): ReadonlySet<string> {
  const next = new Set(members);
  if (!next.delete(member)) next.add(member);
  return next;
}

function toFooter(props: ChangesScreenProps, chosen: number, m: PaneMessages): FooterProps {
  const { session, actions, changes, canUndo } = props;
  const { receipt } = changes;
  if (receipt) {
    const kept = receipt.kept.length > 0 ? m.secondRun.left(receipt.kept.length) : m.secondRun.keptAll;
    const undo = canUndo && session.lastWrite ? { action: { label: m.common.undo, onClick: actions.undo } } : {};
    return {
      line: { icon: "done", text: kept, ...undo },
      primary: { label: m.secondRun.seeTasks, onClick: actions.goBack },
    };
  }
  if (chosen === 0) {
    return {
      line: { icon: "info", text: m.secondRun.nothing },
      primary: { label: m.common.back, onClick: actions.goBack },
    };
  }
  const isBusy = session.busy?.kind === "writing";
  return {
    line: { icon: "undo", text: m.secondRun.kept },
    primary: {
      label: isBusy ? m.common.writing : m.secondRun.write(chosen),
      busy: isBusy,
      onClick: () => actions.writeChanges(changes),
    },
  };
}
