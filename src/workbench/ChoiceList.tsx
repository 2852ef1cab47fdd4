/** The button beside a cell with choices, and their list. The cell editor keeps the keyboard. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX, MouseEvent } from "react";
import type { WorkbenchWords } from "../locales/workbenchWords";
import { Icon } from "../pane/look/icons";
import { tokens } from "../pane/look/theme";
import { CHOICES_ID, choiceId } from "./gridLayout";
import type { ChoiceMenu } from "./useChoices";

const useStyles = makeStyles({
  button: {
    position: "absolute",
    left: "100%",
    bottom: 0,
    width: "20px",
    height: "20px",
    padding: 0,
    marginLeft: "2px",
    display: "grid",
    placeItems: "center",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    pointerEvents: "auto",
    cursor: "pointer",
  },
  list: {
    position: "absolute",
    top: "100%",
    left: 0,
    minWidth: "100%",
    boxSizing: "border-box",
    margin: "2px 0 0",
    padding: "4px",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "14px",
    lineHeight: "20px",
    whiteSpace: "nowrap",
    pointerEvents: "auto",
    cursor: "pointer",
  },
  choice: { padding: "4px 12px 4px 8px", borderRadius: "2px" },
  current: { backgroundColor: tokens.colorNeutralBackground1Hover, outline: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface ChoiceProps {
  readonly menu: ChoiceMenu;
  readonly words: WorkbenchWords;
}

export function ChoiceButton({ menu, words }: ChoiceProps): JSX.Element {
  const styles = useStyles();
  return (
    <button
      aria-expanded={menu.isOpen}
      aria-label={words.openChoices}
      className={styles.button}
      tabIndex={-1}
      type="button"
      onClick={menu.isOpen ? menu.close : menu.open}
      onMouseDown={keepFocus}
    >
      <Icon name="chevronDown" size={12} />
    </button>
  );
}

export function ChoiceList({ menu, words }: ChoiceProps): JSX.Element {
  const styles = useStyles();
  return (
    <ul aria-label={words.choices} className={styles.list} id={CHOICES_ID} role="listbox" onMouseDown={keepFocus}>
      {menu.choices.map((choice, index) => (
        <li
          key={choice}
          aria-selected={index === menu.index}
          className={mergeClasses(styles.choice, index === menu.index && styles.current)}
          id={choiceId(index)}
          role="option"
          onClick={() => {
            menu.pick(index);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
