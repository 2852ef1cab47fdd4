import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { JSX } from "react";
import type { WorkbenchWords } from "../locales/workbenchWords";

/** What to do with the changes of the open workbook before another takes its place. */
export type ReplaceAnswer = "save" | "discard" | "cancel";

interface ReplaceDialogProps {
  readonly words: WorkbenchWords;
  readonly fileName: string;
  readonly isOpen: boolean;
  readonly onAnswer: (answer: ReplaceAnswer) => void;
}

export function ReplaceDialog({ words, fileName, isOpen, onAnswer }: ReplaceDialogProps): JSX.Element {
  const answer = (value: ReplaceAnswer) => () => {
    onAnswer(value);
  };
  return (
    <Dialog
      modalType="alert"
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer("cancel");
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.replaceTitle}</DialogTitle>
          <DialogContent>{words.replaceText(fileName)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={answer("save")}>
              {words.replaceSave}
            </Button>
            <Button onClick={answer("discard")}>{words.replaceDiscard}</Button>
            <Button onClick={answer("cancel")}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
