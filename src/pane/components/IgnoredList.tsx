import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { describeFinding } from "../../locales/findings";
import type { IgnoredEntry } from "../facts/findingRows";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { SectionTitle } from "./Section";

const useStyles = makeStyles({
  item: { display: "flex", gap: "12px", padding: "6px 0", borderBottom: `1px solid ${tokens.rowLine}` },
  main: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface IgnoredListProps {
  readonly entries: readonly IgnoredEntry[];
  readonly onRestore: (key: string) => void;
}

/** What a person let be, with the reason, to take back at any time. */
export function IgnoredList({ entries, onRestore }: IgnoredListProps): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m, locale } = useWords();
  if (entries.length === 0) return null;
  return (
    <section aria-label={m.review.ignored}>
      <SectionTitle>{m.review.ignored}</SectionTitle>
      <ul className={type.list}>
        {entries.map(({ key, finding, reason }) => (
          <li className={styles.item} key={key}>
            <span className={styles.main}>
              {describeFinding(finding, locale).title}
              <span className={mergeClasses(type.caption)} style={{ display: "block" }}>
                {reason}
              </span>
            </span>
            <Link as="button" onClick={() => onRestore(key)}>
              {m.review.restore}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
