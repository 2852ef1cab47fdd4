import { makeStyles, mergeClasses, shorthands } from "@fluentui/react-components";
import { useState, type DragEvent, type JSX } from "react";
import { Icon } from "../look/icons";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    gap: "12px",
    alignItems: "center",
    padding: "8px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "4px",
    color: tokens.colorNeutralForeground2,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, ...shorthands.borderStyle("solid") },
});

/** Files dropped here are read; "Choose files" above does the same by keyboard. */
export function DropZone({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onDrop(files);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragLeave={() => setOver(false)}
      onDragOver={onDragOver}
      onDrop={drop}
    >
      <Icon name="drop" />
      <span>{isOver ? m.source.dropNow : m.source.drop}</span>
    </div>
  );
}
