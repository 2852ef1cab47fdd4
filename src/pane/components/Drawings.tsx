/** The two drawings of the empty pane. */
import type { JSX } from "react";

/** A plan turns into a table. */
export function PlanToTable(): JSX.Element {
  return (
    <svg width="216" height="120" viewBox="0 0 216 120" aria-hidden="true" focusable="false" fill="none">
      <rect x="14" y="12" width="72" height="96" rx="6" fill="#f5f5f5" stroke="#d1d1d1" />
      <path
        d="M26 30h34M26 42h48M26 50h44M26 58h48M26 74h30M26 82h46M26 90h38"
        stroke="#b5bcbc"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <rect x="25" y="46.5" width="46" height="8" rx="2" fill="#ffe9a8" />
      <path d="M26 50h44" stroke="#8a6a1a" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M96 60h16m-6-6 6 6-6 6" stroke="#126a66" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      <rect x="124" y="20" width="78" height="80" rx="6" fill="#fff" stroke="#92d2cd" />
      <path d="M124 26a6 6 0 0 1 6-6h66a6 6 0 0 1 6 6v10h-78z" fill="#126a66" />
      <path d="M124 52h78M124 68h78M124 84h78M146 36v64M178 36v64" stroke="#d3e9e7" />
      <path d="M152 44h20M152 60h16M152 76h20M152 92h14" stroke="#9aa3a3" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="190" cy="44" r="3.5" fill="#2f8a2f" />
      <rect x="186.5" y="56.5" width="7" height="7" rx="1" fill="#c4314b" />
      <circle cx="190" cy="76" r="3.5" fill="#2b78bd" />
      <circle cx="190" cy="92" r="3.5" fill="#2b78bd" />
    </svg>
  );
}

/** A table with nothing in it. */
export function EmptyTable(): JSX.Element {
  return (
    <svg width="72" height="72" viewBox="0 0 72 72" fill="none" aria-hidden="true" focusable="false">
      <rect x="10" y="10" width="52" height="52" rx="6" fill="#f5f5f5" stroke="#d1d1d1" />
      <path d="M10 24h52M26 10v52" stroke="#d1d1d1" />
      <path
        d="M34 34h18M34 43h14M34 52h18"
        stroke="#b5bcbc"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeDasharray="1 5"
      />
    </svg>
  );
}
