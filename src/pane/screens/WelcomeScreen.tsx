import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Actions } from "../session/actions";
import { PlanToTable } from "../components/Drawings";
import { Row } from "../components/Row";
import { Screen } from "../components/Screen";
import { Icon } from "../look/icons";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", alignItems: "center", textAlign: "center", padding: "8px 8px 16px" },
  privacy: { display: "flex", gap: "8px", marginTop: "12px" },
  headline: { marginTop: "12px" },
  lead: { marginTop: "4px" },
});

interface WelcomeScreenProps {
  readonly actions: Actions;
  readonly hasSample: boolean;
}

/** The first run: one thing to try, one way past it. */
export function WelcomeScreen({ actions, hasSample }: WelcomeScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const own = { label: m.welcome.own, onClick: actions.leaveWelcome };
  const steps = hasSample
    ? { primary: { label: m.welcome.sample, onClick: actions.trySample }, secondary: { ...own, below: true } }
    : { primary: own };
  return (
    <Screen {...steps}>
      <div className={styles.top}>
        <PlanToTable />
        <h1 className={mergeClasses(type.headline, styles.headline)}>{m.welcome.headline}</h1>
        <p className={mergeClasses(type.soft, styles.lead)}>{m.welcome.lead}</p>
      </div>
      <ul className={type.list}>
        <Row detail={m.welcome.quotaHint} icon="people" title={m.welcome.quota} />
        <Row detail={m.welcome.trackerHint} icon="calendar" title={m.welcome.tracker} />
        <Row detail={m.welcome.statusHint} icon="report" title={m.welcome.status} />
      </ul>
      <p className={mergeClasses(type.caption, styles.privacy)}>
        <Icon name="lock" size={16} />
        {m.welcome.privacy}
      </p>
    </Screen>
  );
}
