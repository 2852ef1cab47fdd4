/** The pane's icons as drawn: 20 × 20, one stroke, the colour of the text. */
import type { JSX } from "react";

const SHAPES = {
  sheet: (
    <>
      <rect x="3" y="3.5" width="14" height="13" rx="2" />
      <path d="M3 8h14M8 8v8.5" />
    </>
  ),
  selection: (
    <>
      <path d="M3 6V4.5A1.5 1.5 0 0 1 4.5 3H6M14 3h1.5A1.5 1.5 0 0 1 17 4.5V6M17 14v1.5a1.5 1.5 0 0 1-1.5 1.5H14M6 17H4.5A1.5 1.5 0 0 1 3 15.5V14" />
      <path d="M7 10h6M10 7v6" />
    </>
  ),
  paste: (
    <>
      <path d="M7 4H5.5A1.5 1.5 0 0 0 4 5.5v10A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5v-10A1.5 1.5 0 0 0 14.5 4H13" />
      <rect x="7" y="2.5" width="6" height="3" rx="1" />
      <path d="M7 9.5h6M7 12.5h4" />
    </>
  ),
  file: (
    <>
      <path d="M11.5 2.5h-5A1.5 1.5 0 0 0 5 4v12a1.5 1.5 0 0 0 1.5 1.5h7A1.5 1.5 0 0 0 15 16V6z" />
      <path d="M11.5 2.5V6H15" />
    </>
  ),
  warning: (
    <>
      <path d="M10 3.200 17.300 16H2.700z" />
      <path d="M10 8v4M10 14v.1" />
    </>
  ),
  error: (
    <>
      <path d="M7 2.800h6l4.200 4.200v6L13 17.200H7L2.800 13V7z" />
      <path d="M10 6.5v4.5M10 13.400v.1" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.200" />
      <path d="M10 9v4.5M10 6.5v.1" />
    </>
  ),
  done: (
    <>
      <circle cx="10" cy="10" r="7.200" />
      <path d="m6.800 10.200 2.200 2.200 4.200-4.600" />
    </>
  ),
  doneLate: (
    <>
      <rect x="3" y="3" width="14" height="14" rx="2.5" />
      <path d="m6.800 10.200 2.200 2.200 4.200-4.600" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7.200" />
      <path d="M10 6v4.200l2.800 1.800" />
    </>
  ),
  bell: (
    <>
      <path d="M5 13.5V9a5 5 0 0 1 10 0v4.5l1.200 1.200H3.800zM8.300 17h3.400" />
    </>
  ),
  noDate: (
    <>
      <circle cx="10" cy="10" r="7.200" strokeDasharray="2.6 2.4" />
      <path d="M7 10h6" />
    </>
  ),
  standing: (
    <>
      <path d="M4 9a6 6 0 0 1 10.5-3.200L16.5 8M16.5 4v4h-4M16 11a6 6 0 0 1-10.5 3.200L3.5 12M3.5 16v-4h4" />
    </>
  ),
  chevronRight: (
    <>
      <path d="m8 5 5 5-5 5" />
    </>
  ),
  chevronDown: (
    <>
      <path d="m5 8 5 5 5-5" />
    </>
  ),
  close: (
    <>
      <path d="m5 5 10 10M15 5 5 15" />
    </>
  ),
  check: (
    <>
      <path d="m4 10.5 4 4 8-9" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="6.5" width="9" height="10.5" rx="1.5" />
      <path d="M13 6.5v-2A1.5 1.5 0 0 0 11.5 3h-6A1.5 1.5 0 0 0 4 4.5v8A1.5 1.5 0 0 0 5.5 14H7" />
    </>
  ),
  settings: (
    <>
      <path d="M4 6h6M14 6h2M4 14h2M10 14h6" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </>
  ),
  people: (
    <>
      <circle cx="7.5" cy="7" r="2.700" />
      <path d="M2.5 16c0-3 2.200-4.700 5-4.700s5 1.700 5 4.700M13 4.700a2.5 2.5 0 0 1 0 4.800M14.5 11.800c1.900.6 3 2.100 3 4.200" />
    </>
  ),
  calendar: (
    <>
      <rect x="3" y="4" width="14" height="13" rx="2" />
      <path d="M3 8h14M7 2.5v3M13 2.5v3" />
    </>
  ),
  goTo: (
    <>
      <path d="M3 10h9M8.5 6 12.5 10l-4 4M16.5 4v12" />
    </>
  ),
  undo: (
    <>
      <path d="M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H9" />
    </>
  ),
  open: (
    <>
      <path d="M3 15.5v-10A1.5 1.5 0 0 1 4.500 4H8l2 2h5.500A1.5 1.5 0 0 1 17 7.500v8a1.5 1.5 0 0 1-1.500 1.500h-11A1.5 1.5 0 0 1 3 15.500z" />
    </>
  ),
  redo: (
    <>
      <path d="m13 4 3.500 3.500L13 11M16.500 7.500H8a4.500 4.500 0 0 0 0 9h3" />
    </>
  ),
  drop: (
    <>
      <path d="M10 3v9.5M6 9l4 4 4-4M4 16.5h12" />
    </>
  ),
  running: (
    <>
      <circle cx="10" cy="10" r="7.200" strokeOpacity=".25" />
      <path d="M10 2.800a7.200 7.200 0 0 1 7.200 7.200" />
    </>
  ),
  waiting: (
    <>
      <circle cx="10" cy="10" r="7.200" />
    </>
  ),
  pause: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M8 7.5v5M12 7.5v5" />
    </>
  ),
  plus: (
    <>
      <path d="M10 4v12M4 10h12" />
    </>
  ),
  report: (
    <>
      <rect x="4" y="2.5" width="12" height="15" rx="1.5" />
      <path d="M7 6.5h6M7 14v-3M10 14v-4.5M13 14v-2" />
    </>
  ),
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

export interface IconProps {
  readonly name: IconName;
  readonly size?: 12 | 16 | 20;
  readonly className?: string | undefined;
}

const STROKE = { 12: 2.2, 16: 1.7, 20: 1.5 } as const;

/** Decorative: the words beside it say the same. */
export function Icon({ name, size = 20, className }: IconProps): JSX.Element {
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      focusable="false"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={STROKE[size]}
      style={{ flex: "none" }}
      viewBox="0 0 20 20"
      width={size}
    >
      {SHAPES[name]}
    </svg>
  );
}
