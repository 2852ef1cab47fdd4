/** Choosing the returned lists, or making the forms to send out; while they are merged, how far that is. */
import { makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type JSX } from "react";
import type { Reading } from "../../model/reading";
import type { Actions } from "../session/actions";
import { DropZone } from "../components/DropZone";
import { ProblemBar } from "../components/ProblemBar";
import { Row, RowList } from "../components/Row";
import { Screen } from "../components/Screen";
import { SubpageTitle } from "../components/Section";
import type { Plan, Session } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";

const ACCEPTED = ".xlsx,.xlsm,.csv,.txt,.docx,.docm";

const useStyles = makeStyles({
  hint: { marginTop: "4px" },
  rows: { margin: "4px 0 8px" },
  bar: { marginTop: "12px" },
  file: { display: "flex", gap: "8px", marginTop: "8px" },
  name: { flex: 1, minWidth: 0 },
});

export interface MergeScreenProps {
  readonly session: Session;
  readonly actions: Actions;
  readonly plan: Plan;
  /** The quota as it stands now. */
  readonly quota: Reading;
  readonly labelledBy: string;
}

export function MergeScreen(props: MergeScreenProps): JSX.Element {
  return props.session.busy?.kind === "merging" ? <Merging {...props} /> : <Choosing {...props} />;
}

function Choosing({ session, actions, plan, quota, labelledBy }: MergeScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const merge = (files: readonly File[]): void => actions.merge(plan, quota, files);
  const onPick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    merge([...(target.files ?? [])]);
    target.value = "";
  };
  const isBusy = session.busy?.kind === "writing";
  return (
    <Screen
      labelledBy={labelledBy}
      line={{ icon: "lock", text: m.merge.unchanged }}
      primary={{ label: m.merge.choose, onClick: () => picker.current?.click() }}
    >
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {m.merge.headline}
      </SubpageTitle>
      <p className={mergeClasses(type.caption, styles.hint)}>{m.merge.hint}</p>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      <input
        accept={ACCEPTED}
        aria-label={m.merge.choose}
        hidden
        multiple
        onChange={onPick}
        ref={picker}
        tabIndex={-1}
        type="file"
      />
      <div className={styles.rows}>
        <DropZone onDrop={merge} />
      </div>
      <RowList>
        <Row
          detail={m.merge.formsHint}
          icon="sheet"
          onClick={isBusy ? undefined : () => actions.writeForms(plan, quota)}
          title={isBusy ? m.common.writing : m.merge.forms}
        />
      </RowList>
    </Screen>
  );
}

function Merging({ session, actions, labelledBy }: MergeScreenProps): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { busy } = session;
  if (busy?.kind !== "merging") return null;
  return (
    <Screen
      labelledBy={labelledBy}
      line={{ icon: "info", text: m.reading.unchanged }}
      primary={{ label: m.merge.cancel, onClick: actions.cancelMerge, quiet: true }}
    >
      <h1 className={type.headline}>{m.merge.running(busy.total)}</h1>
      <ProgressBar aria-label={m.merge.running(busy.total)} className={styles.bar} max={busy.total} value={busy.done} />
      <p className={mergeClasses(type.body, type.numeric, styles.file)}>
        <span className={mergeClasses(type.oneLine, styles.name)}>{busy.name}</span>
        <span className={type.caption}>{m.reading.place(Math.min(busy.done + 1, busy.total), busy.total)}</span>
      </p>
    </Screen>
  );
}
