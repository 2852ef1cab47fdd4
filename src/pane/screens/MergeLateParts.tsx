/** What the report of a merge says of lists that came late. */
import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { LateMerge } from "../../model/lateMerge";
import type { FileResult } from "../../model/registration";
import { Row, RowList } from "../components/Row";
import type { FooterProps } from "../components/Screen";
import { countListed, countNew, toStandingFacts, type Registrations } from "../facts/registrationState";
import { Icon } from "../look/icons";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import type { Actions } from "../session/actions";
import type { Plan, Session } from "../session/sessionState";
import { useWords, type Words } from "../words";

const useStyles = makeStyles({
  known: { display: "flex", gap: "10px", padding: "10px 0", borderBottom: `1px solid ${tokens.rowLine}` },
  main: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
});

export function toMergeTitle({ merge, late }: Registrations, files: readonly FileResult[], m: Words["m"]): string {
  const read = files.filter(({ outcome }) => outcome !== "unreadable").length;
  if (!late) return m.merge.merged(read, files.length);
  return m.merge.adding.title(read, countNew(merge.people, late));
}

/** What stands already, or how the rows come to people. */
export function toMergeCaption({ merge, late }: Registrations, m: Words["m"]): string {
  if (!late) {
    const { rows, repeats } = countListed(merge);
    return m.merge.counts(rows, repeats);
  }
  const { files, people, day } = toStandingFacts(late.standing);
  return m.merge.adding.standing(files, people, day === undefined ? "" : m.fullDay(day));
}

/** Files that say what is in the workbook already. */
export function Known({ names }: { readonly names: readonly string[] }): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  if (names.length === 0) return null;
  return (
    <div className={styles.known}>
      <Icon name="info" />
      <div className={styles.main}>
        {m.merge.adding.known(names.length)}
        <div className={type.caption}>{names.join(", ")}</div>
      </div>
    </div>
  );
}

interface LatePlatesProps {
  readonly session: Session;
  readonly actions: Actions;
  readonly plan: Plan;
  readonly registrations: Registrations;
}

/** Once they are added: plates for those who were not there before. */
export function LatePlates({ session, actions, plan, registrations }: LatePlatesProps): JSX.Element | null {
  const { m } = useWords();
  const { late, merge, sheets } = registrations;
  const count = late && sheets ? countNew(merge.people, late) : 0;
  if (count === 0) return null;
  return (
    <RowList>
      <Row
        detail={m.merge.adding.latePlatesHint}
        icon="people"
        onClick={session.busy ? undefined : () => actions.writePlates(plan, "late")}
        title={m.merge.adding.latePlates(count)}
      />
    </RowList>
  );
}

interface LateFooter {
  readonly late: LateMerge;
  readonly sheets: readonly string[] | undefined;
  readonly isBusy: boolean;
  readonly seeUnits: NonNullable<FooterProps["primary"]>;
  readonly onWrite: () => void;
}

export function toLateFooter({ late, sheets, isBusy, seeUnits, onWrite }: LateFooter, m: Words["m"]): FooterProps {
  const words = m.merge.adding;
  const files = late.merge.files.length - late.before;
  if (sheets) return { line: { icon: "done", text: words.addedDone(files) }, primary: seeUnits };
  if (files === 0) return { line: { icon: "info", text: words.nothing }, primary: seeUnits };
  const open = late.versions.filter(({ answer }) => answer === undefined).length;
  return {
    line: open > 0 ? { icon: "info", text: words.unanswered(open) } : { icon: "undo", text: words.addsHint },
    primary: { label: isBusy ? m.common.writing : words.addNow, busy: isBusy, onClick: onWrite },
  };
}
