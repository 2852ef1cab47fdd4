/** The source sentence with the words that count marked, its place above it. */
import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { Origin, Span } from "../../model/origin";
import { Icon } from "../look/icons";
import { FORCED, useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";

const useStyles = makeStyles({
  quote: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.rowLine}`,
    borderRadius: "4px",
    padding: "10px 12px",
    marginTop: "8px",
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", marginBottom: "4px" },
  place: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  link: {
    display: "inline-flex",
    gap: "4px",
    alignItems: "center",
    fontSize: "12px",
    lineHeight: "16px",
    flex: "none",
  },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere", maxHeight: "240px", overflowY: "auto" },
  mark: {
    backgroundColor: tokens.markTint,
    color: tokens.markText,
    borderRadius: "2px",
    padding: "1px 2px",
    boxShadow: `inset 0 -2px ${tokens.markLine}`,
    [FORCED]: { outline: "1px solid CanvasText", backgroundColor: "Canvas", color: "CanvasText" },
  },
});

interface QuoteProps {
  readonly origin: Origin;
  readonly place: string;
  readonly goTo?: { readonly label: string; readonly onClick: () => void } | undefined;
}

export function Quote({ origin, place, goTo }: QuoteProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  return (
    <figure className={styles.quote} style={{ marginInline: 0, marginBottom: 0 }}>
      <figcaption className={mergeClasses(type.caption, styles.head)}>
        <span className={styles.place}>{place}</span>
        {goTo && (
          <Link as="button" className={styles.link} onClick={goTo.onClick}>
            <Icon name="goTo" size={16} />
            {goTo.label}
          </Link>
        )}
      </figcaption>
      <p className={styles.text} lang="vi">
        {toPieces(origin).map(({ text, marked, start }): ReactNode =>
          marked ? (
            <mark className={styles.mark} key={start}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </figure>
  );
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly marked: boolean;
}

/** The quote cut at its spans. A span over the whole quote marks nothing: everything marked is nothing marked. */
export function toPieces({ quote, spans }: Pick<Origin, "quote" | "spans">): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = ({ start, end }: Span, marked: boolean): void => {
    if (end > start) pieces.push({ text: quote.slice(start, end), start, marked });
  };
  for (const span of spans) {
    if (span.start <= 0 && span.end >= quote.length) break;
    push({ start: at, end: span.start }, false);
    push(span, true);
    at = span.end;
  }
  push({ start: at, end: quote.length }, false);
  return pieces;
}
