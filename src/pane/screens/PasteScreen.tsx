import { makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { useId, useState, type ClipboardEvent, type JSX } from "react";
import type { Actions } from "../session/actions";
import { Screen } from "../components/Screen";
import { SubpageTitle } from "../components/Section";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";

const useStyles = makeStyles({
  hint: { marginTop: "4px" },
  field: { width: "100%", marginTop: "12px", "& textarea": { height: "300px", maxHeight: "none" } },
  count: { marginTop: "4px", textAlign: "right" },
});

/** Both forms of what was last pasted. The second keeps the tables and lists of Word and Excel. */
interface Pasted {
  readonly text: string;
  readonly html: string;
}

interface PasteScreenProps {
  readonly actions: Actions;
  readonly labelledBy: string;
}

export function PasteScreen({ actions, labelledBy }: PasteScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const [text, setText] = useState("");
  const [pasted, setPasted] = useState<Pasted>();
  const id = useId();
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  const isEmpty = words === 0;
  const read = (): void => {
    if (isEmpty) return;
    const html = pasted && isSameText(pasted.text, text) ? { html: pasted.html } : {};
    actions.read([{ kind: "text", name: m.source.pastedName, text, ...html }]);
  };
  const onPaste = ({ clipboardData }: ClipboardEvent): void => {
    const html = clipboardData.getData("text/html");
    setPasted(html === "" ? undefined : { text: clipboardData.getData("text/plain"), html });
  };
  return (
    <Screen
      labelledBy={labelledBy}
      line={isEmpty ? { icon: "info", text: m.paste.nothing } : { icon: "lock", text: m.source.unchanged }}
      primary={{ label: m.paste.read, onClick: read, off: isEmpty }}
      secondary={isEmpty ? undefined : { label: m.paste.clear, onClick: () => setText("") }}
    >
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {m.paste.headline}
      </SubpageTitle>
      <p className={mergeClasses(type.caption, styles.hint)} id={id}>
        {m.paste.hint}
      </p>
      <Textarea
        aria-describedby={id}
        aria-label={m.paste.field}
        autoFocus
        className={styles.field}
        lang="vi"
        onChange={(_event, { value }) => setText(value)}
        onPaste={onPaste}
        resize="vertical"
        value={text}
      />
      <p className={mergeClasses(type.caption, type.numeric, styles.count)}>{m.paste.words(words)}</p>
    </Screen>
  );
}

/** Once words around the paste were typed or changed, only the field has them all. */
function isSameText(pasted: string, field: string): boolean {
  return pasted.replace(/\s+/g, " ").trim() === field.replace(/\s+/g, " ").trim();
}
