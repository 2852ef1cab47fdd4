/** The commands of the workbook, its name, and the promise that nothing leaves the machine. */
import { makeStyles, Toolbar, ToolbarButton, ToolbarDivider } from "@fluentui/react-components";
import type { JSX } from "react";
import type { WorkbenchWords } from "../locales/workbenchWords";
import { Icon, type IconName } from "../pane/look/icons";
import { Mark } from "../pane/look/Mark";
import { tokens } from "../pane/look/theme";

const useStyles = makeStyles({
  bar: {
    height: "40px",
    flex: "none",
    boxSizing: "border-box",
    gap: "4px",
    padding: "0 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "nowrap",
  },
  divider: { flex: "none", padding: "0 4px", "&::before": { height: "20px" } },
  product: { fontWeight: 600, margin: "0 4px" },
  button: { minWidth: "auto", padding: "3px 8px", fontWeight: 400, gap: "6px" },
  icon: { width: "16px", marginRight: 0 },
  name: {
    flex: 1,
    minWidth: 0,
    marginLeft: "8px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground2,
  },
  offline: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
    lineHeight: "16px",
  },
});

interface WorkbenchToolbarProps {
  readonly words: WorkbenchWords;
  readonly fileName: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSample: () => void;
}

export function WorkbenchToolbar(props: WorkbenchToolbarProps): JSX.Element {
  const styles = useStyles();
  const { words } = props;
  const button = (
    label: string,
    icon: IconName,
    options: { readonly onClick: () => void; readonly disabled?: boolean },
  ) => (
    <ToolbarButton
      className={styles.button}
      disabled={options.disabled ?? false}
      icon={{ className: styles.icon, children: <Icon name={icon} size={16} /> }}
      onClick={options.onClick}
    >
      {label}
    </ToolbarButton>
  );
  return (
    <Toolbar aria-label={words.commands} className={styles.bar} size="small">
      <Mark />
      <span className={styles.product}>{words.product}</span>
      <ToolbarDivider className={styles.divider} />
      {button(words.open, "open", { onClick: props.onOpen })}
      {button(words.save, "drop", { onClick: props.onSave })}
      {button(words.sample, "sheet", { onClick: props.onSample })}
      <ToolbarDivider className={styles.divider} />
      {button(words.undo, "undo", { onClick: props.onUndo, disabled: !props.canUndo })}
      {button(words.redo, "redo", { onClick: props.onRedo, disabled: !props.canRedo })}
      <span className={styles.name} title={props.fileName}>
        {props.fileName}
      </span>
      <span className={styles.offline}>
        <Icon name="lock" size={16} />
        {words.offline}
      </span>
    </Toolbar>
  );
}
