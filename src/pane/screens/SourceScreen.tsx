/** Where a plan comes from, and what was read so far. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type JSX } from "react";
import { rangeToA1 } from "../../model/address";
import type { PaneMessages } from "../../locales/pane";
import type { Actions } from "../session/actions";
import { DropZone } from "../components/DropZone";
import { ProblemBar } from "../components/ProblemBar";
import { ReadList } from "../components/ReadList";
import { Row, RowList } from "../components/Row";
import { Screen, type FooterProps } from "../components/Screen";
import { countToSee, toFindingRows } from "../facts/findingRows";
import { findPlan, type Input, type Session, type Surroundings } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";

const ACCEPTED = ".xlsx,.xlsm,.csv,.txt,.docx,.docm";

const useStyles = makeStyles({ rows: { marginTop: "4px" } });

interface SourceScreenProps {
  readonly session: Session;
  readonly actions: Actions;
  readonly labelledBy: string;
  readonly hasSample: boolean;
}

export function SourceScreen({ session, actions, labelledBy, hasSample }: SourceScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const readFiles = (files: readonly File[]): void =>
    actions.read(files.map((file): Input => ({ kind: "file", file })));
  const onPick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    readFiles([...(target.files ?? [])]);
    target.value = "";
  };
  const readRange = (kind: "active-sheet" | "selection") => (): void =>
    actions.read([{ kind: "range", target: { kind } }]);
  return (
    <Screen labelledBy={labelledBy} {...toFooter({ session, actions, hasSample, m })}>
      <h1 className={type.headline}>{m.source.headline}</h1>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      <div className={mergeClasses(styles.rows)}>
        <RowList>
          <Row
            detail={describeSheet(session.surroundings, m)}
            icon="sheet"
            onClick={readRange("active-sheet")}
            title={m.source.sheet}
          />
          <Row
            detail={describeSelection(session.surroundings, m)}
            icon="selection"
            onClick={readRange("selection")}
            title={m.source.selection}
          />
          <Row
            detail={m.source.pasteHint}
            focusKey="paste"
            icon="paste"
            onClick={() => actions.openSubpage({ kind: "paste" })}
            title={m.source.paste}
          />
          <Row detail={m.source.filesHint} icon="file" onClick={() => picker.current?.click()} title={m.source.files} />
        </RowList>
      </div>
      <input
        accept={ACCEPTED}
        aria-hidden="true"
        hidden
        multiple
        onChange={onPick}
        ref={picker}
        tabIndex={-1}
        type="file"
      />
      <DropZone onDrop={readFiles} />
      <ReadList actions={actions} session={session} />
    </Screen>
  );
}

function describeSheet({ sheet }: Surroundings, m: PaneMessages): string {
  if (!sheet) return m.source.sheetHint;
  return sheet.usedRange
    ? m.source.sheetDetail(sheet.name, rangeToA1(sheet.usedRange))
    : m.source.emptySheet(sheet.name);
}

function describeSelection({ selection }: Surroundings, m: PaneMessages): string {
  return selection ? m.source.selectionDetail(rangeToA1(selection), selection.rowCount) : m.source.selectionHint;
}

interface FooterOptions {
  readonly session: Session;
  readonly actions: Actions;
  readonly hasSample: boolean;
  readonly m: PaneMessages;
}

/** Before a reading the rows are the next step; a sample is offered to who has no plan at hand. */
function toFooter({ session, actions, hasSample, m }: FooterOptions): FooterProps {
  const plan = findPlan(session);
  if (plan) {
    const count = countToSee(toFindingRows(plan.review.findings, plan.ignored).rows);
    return {
      line: { icon: "lock", text: plan.written ? m.common.sentTo : m.source.unchanged },
      primary: { label: m.source.review(count), onClick: () => actions.openTab("review") },
    };
  }
  const line = { icon: "lock", text: m.source.unchanged } as const;
  return hasSample ? { line, primary: { label: m.source.trySample, onClick: actions.trySample } } : { line };
}
