/** The words of a button that shows only an icon, beside it while it is pointed at or has the keyboard. */
import { Tooltip } from "@fluentui/react-components";
import type { JSX } from "react";

export interface HintProps {
  readonly label: string;
  readonly target: HTMLElement;
  readonly onHide: () => void;
}

export function Hint({ label, target, onHide }: HintProps): JSX.Element {
  return (
    <Tooltip
      content={label}
      onVisibleChange={(_event, { visible }) => {
        if (!visible) onHide();
      }}
      positioning={{ target, position: "below" }}
      relationship="inaccessible"
      visible
    />
  );
}
