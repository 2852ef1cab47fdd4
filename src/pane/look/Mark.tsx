/** The product's mark, a plan with one line done. */
import type { JSX } from "react";

export function Mark(): JSX.Element {
  return (
    <svg aria-hidden="true" focusable="false" height={20} style={{ flex: "none" }} viewBox="0 0 20 20" width={20}>
      <rect fill="#126a66" height="17" rx="3.5" width="16" x="2" y="1.5" />
      <path d="M5.5 6h9M5.5 9.5h4M5.5 13h3" fill="none" stroke="#b8e3e0" strokeLinecap="round" strokeWidth="1.5" />
      <path
        d="m10.3 12.6 1.9 1.9 3.3-4"
        fill="none"
        stroke="#fff"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="1.8"
      />
    </svg>
  );
}
