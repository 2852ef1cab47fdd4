import type { JSX } from "react";
import type { PaneMessages } from "../../locales/pane";
import type { News } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";

/** The one polite voice of the pane. */
export function LiveRegion({ news }: { readonly news: News | undefined }): JSX.Element {
  const type = useTextStyles();
  const { m } = useWords();
  return (
    <div aria-live="polite" className={type.hidden} role="status">
      {news && <span key={news.id}>{toSentence(news, m)}</span>}
    </div>
  );
}

function toSentence(news: News, m: PaneMessages): string {
  switch (news.kind) {
    case "merged":
      return m.news.merged(news.files, news.unreadable);
    case "read":
      return m.news.read(news.plans, news.refused);
    case "cancelled":
      return m.news.cancelled;
    case "written":
      return m.news.written(news.sheets);
    case "undone":
      return m.news.undone;
    case "updated":
      return m.news.updated(news.cells, news.rows);
    case "registered":
      return m.news.registered(news.units);
    case "fixed":
      return m.news.fixed;
  }
}
