import { useEffect, useRef, useState, type ComponentType, type FocusEvent, type JSX, type PointerEvent } from "react";
import { late } from "../late";
import type { HintProps } from "./Hint";

const DELAY_MS = 250;

/** A hint is wanted rarely, and places itself by a library of its own. */
const loadHint = late(async () => (await import("./Hint")).Hint);

interface Hinted {
  /** For the button. */
  readonly handlers: {
    readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onBlur: () => void;
  };
  /** Stands beside the button. */
  readonly hint: JSX.Element | null;
}

/** Shows the words of an icon's button while it is pointed at or has the keyboard. Without the code there is no hint. */
export function useHint(label: string): Hinted {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState<{ readonly Hint: ComponentType<HintProps>; readonly target: HTMLElement }>();
  const hide = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setShown(undefined);
  };
  const showSoon = (target: HTMLElement): void => {
    clearTimeout(timer.current);
    const wanted = setTimeout(() => {
      void loadHint().then(
        (Hint) => {
          if (timer.current === wanted && target.isConnected) setShown({ Hint, target });
        },
        () => undefined,
      );
    }, DELAY_MS);
    timer.current = wanted;
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return {
    handlers: {
      onPointerEnter: ({ currentTarget }) => showSoon(currentTarget),
      onPointerLeave: hide,
      onFocus: ({ currentTarget }) => {
        if (currentTarget.matches(":focus-visible")) showSoon(currentTarget);
      },
      onBlur: hide,
    },
    hint: shown ? <shown.Hint label={label} onHide={hide} target={shown.target} /> : null,
  };
}
