import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PaneMessages } from "../../locales/pane";
import type { ClassedTask } from "../../model/taskClass";
import { CLASS_LOOK } from "../facts/taskClasses";
import { Icon } from "../look/icons";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { RowButton } from "./Row";
import { StateBadge } from "./StateBadge";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.rowLine}` },
  text: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  line: { display: "flex", gap: "8px", alignItems: "center", marginTop: "2px", minWidth: 0 },
  end: { color: tokens.colorNeutralForeground2 },
});

const GO_TO = { name: "goTo", size: 20 } as const;
const OPEN = { name: "chevronRight", size: 16 } as const;

interface TaskRowProps {
  readonly entry: ClassedTask;
  readonly onClick: () => void;
  /** Pressing shows the task's row in its sheet, not its page here. */
  readonly goesToRow: boolean;
  /** The agency stands above the row already. */
  readonly isOfAgency: boolean;
}

/** A task in two lines: what, then how it stands, who and when. */
export function TaskRow({ entry, onClick, goesToRow, isOfAgency }: TaskRowProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { task, lastDay } = entry;
  const { tone, icon: classIcon } = CLASS_LOOK[entry.class];
  const lead = task.lead[0]?.value ?? m.tasks.noAgency;
  const about = [lastDay === undefined ? "" : m.dayMonth(lastDay), isOfAgency ? "" : lead];
  return (
    <div className={styles.item}>
      <RowButton
        detail={
          <span className={styles.line}>
            <StateBadge icon={classIcon} tone={tone}>
              {describeState(entry, m)}
            </StateBadge>
            <span className={type.oneLine} lang="vi">
              {about.filter((part) => part !== "").join(" · ")}
            </span>
          </span>
        }
        end={<Icon className={styles.end} {...(goesToRow ? GO_TO : OPEN)} />}
        focusKey={`task:${task.id}`}
        onClick={onClick}
        plain
        title={
          <>
            {goesToRow && <span className={type.hidden}>{m.common.goToRow}</span>}
            <span className={styles.text}>{task.summary.value}</span>
          </>
        }
        titleLang="vi"
      />
    </div>
  );
}

/** "Quá hạn 15 ngày", "Hạn hôm nay", "Còn 2 ngày", or the class. */
export function describeState({ task, class: name, daysLeft = 0 }: ClassedTask, m: PaneMessages): string {
  if (name === "suspended" && task.isGone) return m.tasks.gone;
  if (name === "overdue") return m.tasks.overdueBy(-daysLeft);
  if (name === "soon") return daysLeft === 0 ? m.tasks.dueToday : m.tasks.soonBy(daysLeft);
  if (name === "in-time") return m.tasks.daysLeft(daysLeft);
  return m.tasks.class[name];
}
