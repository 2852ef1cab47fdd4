/** A text that leaves the pane: as a file, or, where files are blocked, through the clipboard. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type JSX, type ReactNode } from "react";
import { saveText } from "../saveText";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  said: { marginTop: "4px", minHeight: "16px" },
});

export interface TextOut {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** Something to tell beside that it went out. */
  readonly note?: string;
}

interface FileOutProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
  readonly make: () => Promise<TextOut>;
}

export function FileOut({ title, hint, children, make }: FileOutProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const words = m.filesOut;
  const [said, setSaid] = useState("");
  const tell = (sentence: string, { note }: TextOut): void =>
    setSaid(note === undefined ? sentence : `${sentence} ${note}`);
  const save = async (): Promise<void> => {
    const out = await make();
    saveText(out.name, out.type, out.text);
    tell(words.saved, out);
  };
  const copy = async (): Promise<void> => {
    const out = await make();
    await navigator.clipboard.writeText(out.text).then(
      () => tell(words.copied, out),
      () => setSaid(words.notCopied),
    );
  };
  return (
    <Fold title={title}>
      {hint !== undefined && <p className={type.caption}>{hint}</p>}
      {children}
      <div className={styles.buttons}>
        <Button aria-label={`${words.save}: ${title}`} onClick={() => void save()} size="small">
          {words.save}
        </Button>
        <Button aria-label={`${words.copy}: ${title}`} onClick={() => void copy()} size="small">
          {words.copy}
        </Button>
      </div>
      <p className={`${type.caption} ${styles.said}`} role="status">
        {said}
      </p>
    </Fold>
  );
}
