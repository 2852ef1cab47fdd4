/** The way to the register of units, with what it holds and what to see in it. */
import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PaneMessages } from "../../locales/pane";
import type { Actions } from "../session/actions";
import type { Session } from "../session/sessionState";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { Row, RowList } from "./Row";

const useStyles = makeStyles({ row: { marginTop: "8px", borderTop: `1px solid ${tokens.rowLine}` } });

interface RegisterRowProps {
  readonly session: Session;
  readonly actions: Actions;
}

export function RegisterRow({ session, actions }: RegisterRowProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  return (
    <div className={styles.row}>
      <RowList>
        <Row
          detail={describeRegister(session, m)}
          focusKey="register"
          icon="sheet"
          onClick={() => actions.openSubpage({ kind: "register" })}
          title={m.register.headline}
        />
      </RowList>
    </div>
  );
}

/** "24 đơn vị trong văn bản, 3 cách viết cần xem" */
function describeRegister({ desk, proposal, answers }: Session, m: PaneMessages): string {
  const units = desk.register?.units.units.length;
  const found = proposal?.candidates.length ?? 0;
  const open = proposal?.merges.filter(({ id }) => !answers.has(id)).length ?? 0;
  return [
    units === undefined ? m.register.found(found) : m.register.known(units),
    units !== undefined && found > 0 ? m.register.added(found) : "",
    open > 0 ? m.register.toSee(open) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
