import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Actions } from "../session/actions";
import { EmptyTable } from "../components/Drawings";
import { Screen } from "../components/Screen";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";

const useStyles = makeStyles({
  center: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    padding: "80px 8px 0",
  },
  headline: { marginTop: "16px" },
  hint: { marginTop: "8px" },
});

interface EmptyScreenProps {
  readonly title: string;
  readonly hint: string;
  readonly labelledBy: string;
  readonly actions: Actions;
}

/** Nothing here yet: the way to something. */
export function EmptyScreen({ title, hint, labelledBy, actions }: EmptyScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  return (
    <Screen labelledBy={labelledBy} primary={{ label: m.common.readPlan, onClick: () => actions.openTab("source") }}>
      <div className={styles.center}>
        <EmptyTable />
        <h1 className={mergeClasses(type.headline, styles.headline)}>{title}</h1>
        <p className={mergeClasses(type.soft, styles.hint)}>{hint}</p>
      </div>
    </Screen>
  );
}
