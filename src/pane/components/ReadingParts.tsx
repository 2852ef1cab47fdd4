/** The reading itself, folded: groups to change, tasks to open, and the parts that no table uses. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { Severity } from "../../model/finding";
import { isSamePassage, type Origin } from "../../model/origin";
import type { Review } from "../../model/review";
import type { Task } from "../../model/task";
import { placeWords } from "../../locales/findings";
import type { Actions } from "../session/actions";
import { isUncertainGroup, isUncertainTask, uncertainFirst } from "../facts/certainty";
import { countPeople } from "../facts/quotaFacts";
import type { Plan, ReviewPart } from "../session/sessionState";
import { Icon } from "../look/icons";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { GroupRow } from "./GroupRow";
import { RowButton } from "./Row";
import { StateBadge } from "./StateBadge";
import { WindowedList } from "./WindowedList";

const useStyles = makeStyles({
  all: { marginTop: "8px" },
  item: { borderBottom: `1px solid ${tokens.rowLine}`, ":last-child": { borderBottomWidth: 0 } },
  header: { "& button": { paddingInline: 0, minHeight: "44px", gap: "8px" } },
  title: { flex: 1, fontWeight: 600 },
  soft: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  panel: { margin: "0 0 12px" },
  clamp: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  unread: { padding: "8px 0", borderBottom: `1px solid ${tokens.rowLine}`, overflowWrap: "anywhere" },
  make: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "4px 0 0 -6px" },
  place: { "::first-letter": { textTransform: "uppercase" } },
  line: { borderBottom: `1px solid ${tokens.rowLine}` },
});

const PARTS: readonly ReviewPart[] = ["groups", "tasks", "unread"];

interface ReadingPartsProps {
  readonly plan: Plan;
  readonly open: readonly ReviewPart[] | undefined;
  readonly actions: Actions;
}

export function ReadingParts({ plan, open, actions }: ReadingPartsProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const { reading } = plan.review;
  const worst = findWorst(plan.review, plan.ignored);
  const dues = reading.tasks.filter(({ due }) => due !== undefined).length;
  const shown: readonly ReviewPart[] = open ?? [reading.quota.length > 0 ? "groups" : "tasks"];
  return (
    <Accordion
      className={styles.all}
      collapsible
      multiple
      onToggle={(_event, { openItems }) => actions.openParts(PARTS.filter((part) => openItems.includes(part)))}
      openItems={[...shown]}
    >
      {reading.quota.length > 0 && (
        <Part
          count={reading.quota.length}
          name="groups"
          rest={m.review.people(countPeople(reading.quota))}
          title={m.review.groups}
        >
          <WindowedList
            items={uncertainFirst(reading.quota, isUncertainGroup)}
            label={m.review.groups}
            rowHeight={41}
            toKey={({ id }) => id}
          >
            {(group, index) => (
              <GroupRow
                group={group}
                index={index}
                key={`${group.id}:${group.unit.value}`}
                onDrop={isAdded(group.origin, plan) ? () => actions.dropRows(plan, group.origin) : undefined}
                onEdit={(edit) => actions.edit(plan, [edit])}
                severity={worst.get(group.id)}
              />
            )}
          </WindowedList>
        </Part>
      )}
      {reading.tasks.length > 0 && (
        <Part count={reading.tasks.length} name="tasks" rest={m.review.withDue(dues)} title={m.review.tasks}>
          <WindowedList
            items={uncertainFirst(reading.tasks, isUncertainTask)}
            label={m.review.tasks}
            rowHeight={59}
            toKey={({ id }) => id}
          >
            {(task) => <ReviewTask actions={actions} task={task} />}
          </WindowedList>
        </Part>
      )}
      {reading.unread.length > 0 && (
        <Part count={reading.unread.length} name="unread" title={m.review.unread}>
          <WindowedList
            items={toNumbered(reading.unread)}
            label={m.review.unread}
            rowHeight={96}
            toKey={({ key }) => key}
          >
            {({ origin }) => <Unread onAdd={(as) => actions.addRows(plan, origin, as)} origin={origin} />}
          </WindowedList>
        </Part>
      )}
    </Accordion>
  );
}

/** Whether the person made the row of a passage that was not understood. */
export function isAdded(origin: Origin, { edits }: Plan): boolean {
  return edits.some((edit) => "passage" in edit && isSamePassage(edit.passage, origin));
}

interface PartProps {
  readonly name: ReviewPart;
  readonly title: string;
  readonly count: number;
  readonly rest?: string;
  readonly children: ReactNode;
}

function Part({ name, title, count, rest, children }: PartProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  return (
    <AccordionItem className={styles.item} value={name}>
      <AccordionHeader as="h2" className={styles.header} size="medium">
        <span className={styles.title}>
          {title} <span className={styles.soft}>{m.number(count)}</span>
        </span>
        {rest !== undefined && <span className={mergeClasses(type.caption, type.numeric)}>{rest}</span>}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function ReviewTask({ task, actions }: { readonly task: Task; readonly actions: Actions }): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const lead = task.lead[0]?.value ?? m.tasks.noAgency;
  return (
    <div className={styles.line}>
      <RowButton
        detail={
          <>
            {isUncertainTask(task) && (
              <>
                <StateBadge tone="none">{m.common.inferred}</StateBadge>{" "}
              </>
            )}
            <span lang="vi">
              {lead} · {task.due?.text.value ?? m.review.noDue}
            </span>
          </>
        }
        focusKey={`task:${task.id}`}
        onClick={() => actions.openSubpage({ kind: "task", task: task.id })}
        plain
        title={<span className={styles.clamp}>{task.summary.value}</span>}
        titleLang="vi"
      />
    </div>
  );
}

interface UnreadProps {
  readonly origin: Origin;
  readonly onAdd: (as: "task" | "group") => void;
}

function Unread({ origin, onAdd }: UnreadProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m, locale } = useWords();
  return (
    <div className={styles.unread}>
      <p className={mergeClasses(type.caption, styles.place)}>{placeWords(origin, locale)}</p>
      <p className={mergeClasses(type.body, styles.clamp)} lang="vi" title={origin.quote}>
        {origin.quote}
      </p>
      <div className={styles.make}>
        <Button appearance="subtle" icon={<Icon name="plus" size={16} />} onClick={() => onAdd("task")} size="small">
          {m.review.makeTask}
        </Button>
        <Button appearance="subtle" icon={<Icon name="plus" size={16} />} onClick={() => onAdd("group")} size="small">
          {m.review.makeGroup}
        </Button>
      </div>
    </div>
  );
}

function toNumbered(origins: readonly Origin[]): readonly { readonly key: number; readonly origin: Origin }[] {
  return origins.map((origin, key) => ({ key, origin }));
}

/** Findings come worst first, so the first about a subject is its worst. */
function findWorst({ findings }: Review, ignored: Plan["ignored"]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { key, subject, severity } of findings) {
    if (subject !== undefined && !worst.has(subject) && !ignored.has(key)) worst.set(subject, severity);
  }
  return worst;
}
