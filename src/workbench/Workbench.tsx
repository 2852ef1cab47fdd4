/** The whole page: the workbook in memory as a spreadsheet, and our pane beside it as in Excel. */
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState, type DragEvent, type JSX, type KeyboardEvent } from "react";
import type { WorkbookView } from "../hosts/memory/view";
import type { LocaleId } from "../locales/locale";
import { workbenchWords } from "../locales/workbench";
import type { Host } from "../model/host";
import type { PlainDate } from "../model/plainDate";
import { App } from "../pane/App";
import { Icon } from "../pane/look/icons";
import { findTheme, tokens, type ThemeName } from "../pane/look/theme";
import { ReplaceDialog } from "./ReplaceDialog";
import { moveRegion } from "./moveRegion";
import { SheetArea } from "./SheetArea";
import { useWorkbookVersion } from "./useWorkbook";
import { useWorkbookFile, type Notice } from "./useWorkbookFile";
import { pickXlsx } from "./workbookFile";
import { WorkbenchToolbar } from "./WorkbenchToolbar";

const useStyles = makeStyles({
  page: {
    height: "100%",
    minWidth: "900px",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    fontSize: "14px",
    lineHeight: "20px",
  },
  sheet: { flex: 1, minWidth: 0, display: "flex" },
  main: { flex: 1, minHeight: 0, display: "flex" },
  pane: {
    width: "351px",
    flex: "none",
    boxSizing: "border-box",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
  },
});

export interface WorkbenchProps {
  readonly workbook: WorkbookView;
  readonly host: Host;
  readonly environment: { readonly language: LocaleId; readonly theme: ThemeName };
  readonly today: PlainDate;
  /** The bytes of a sample workbook. */
  readonly composeSample: () => Promise<Uint8Array>;
}

export function Workbench({ workbook, host, environment, today, composeSample }: WorkbenchProps): JSX.Element {
  const styles = useStyles();
  const { language, theme } = environment;
  const words = workbenchWords[language];
  const [notice, setNotice] = useState<Notice>();
  const file = useWorkbookFile(workbook, { words, language, onNotice: setNotice });
  useWorkbookVersion(workbook);
  const openSample = () => file.openBytes(words.sampleName, composeSample);
  const openPicked = () => {
    pickXlsx((picked) => void file.open(picked));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "F6" && moveRegion(event.currentTarget, event.shiftKey)) event.preventDefault();
    const command =
      event.ctrlKey || event.metaKey ? { s: () => void file.save(), o: openPicked }[event.key] : undefined;
    if (!command) return;
    event.preventDefault();
    command();
  };
  return (
    // The provider's own class is copied to the dialogs it opens: a page-filling one would cover the sheet.
    <FluentProvider lang={language} style={FILL} theme={findTheme(theme)} onKeyDown={onKeyDown}>
      <div className={styles.page} onDragOver={keepPage} onDrop={keepPage}>
        <section aria-label={words.commands} data-region="commands">
          <WorkbenchToolbar
            canRedo={workbook.canRedo}
            canUndo={workbook.canUndo}
            fileName={file.name}
            words={words}
            onOpen={openPicked}
            onRedo={() => {
              workbook.redo();
            }}
            onSample={() => void openSample()}
            onSave={() => void file.save()}
            onUndo={() => {
              workbook.undo();
            }}
          />
        </section>
        <div className={styles.main}>
          <div className={styles.sheet} data-region="sheet">
            <SheetArea
              language={language}
              words={words}
              workbook={workbook}
              onFile={(dropped) => void file.open(dropped)}
              onNotice={setNotice}
            >
              {notice && (
                <NoticeBar
                  notice={notice}
                  words={words}
                  onClose={() => {
                    setNotice(undefined);
                  }}
                />
              )}
            </SheetArea>
          </div>
          <div className={styles.pane} data-region="pane" data-testid="pane">
            <App environment={environment} host={host} loadSample={openSample} today={today} />
          </div>
        </div>
      </div>
      <ReplaceDialog fileName={file.name} isOpen={file.isAsking} words={words} onAnswer={file.answer} />
    </FluentProvider>
  );
}

const FILL = { height: "100%" } as const;

/** A file dropped where nobody takes it must not replace the page. */
function keepPage(event: DragEvent): void {
  event.preventDefault();
}

interface NoticeBarProps {
  readonly notice: Notice;
  readonly words: { readonly close: string };
  readonly onClose: () => void;
}

function NoticeBar({ notice, words, onClose }: NoticeBarProps): JSX.Element {
  return (
    <MessageBar intent="error" layout="multiline" role="alert" shape="square">
      <MessageBarBody>
        <MessageBarTitle>{notice.title}</MessageBarTitle>
        {notice.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.close}
            icon={<Icon name="close" size={16} />}
            size="small"
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
