import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import type { Host } from "../model/host";
import type { PlainDate } from "../model/plainDate";
import type { LocaleId } from "../locales/locale";
import { ErrorBoundary } from "./ErrorBoundary";
import { forgetFailures } from "./late";
import { Pane } from "./Pane";
import type { RibbonStep } from "./session/ribbonStep";
import { findTheme, type ThemeName } from "./look/theme";
import { useSession, type LoadSample } from "./session/useSession";
import { WordsProvider } from "./words";

export interface AppProps {
  readonly host: Host;
  readonly environment: { readonly language: LocaleId; readonly theme: ThemeName };
  /** The as-of date of all classes and checks. */
  readonly today: PlainDate;
  /** Puts a sample plan into the workbook and shows its sheet. */
  readonly loadSample?: LoadSample;
  /** The button of the ribbon that opened the pane. */
  readonly step?: RibbonStep | undefined;
}

const useStyles = makeStyles({
  provider: { fontSize: "14px", lineHeight: "20px" },
});

/** Not a class: Fluent gives the provider's classes to its portals too, which would then cover the pane. */
const FILL = { height: "100%" } as const;

/** The whole pane; fills its parent. */
export function App({ host, environment, today, loadSample, step }: AppProps): JSX.Element {
  const styles = useStyles();
  const { language } = environment;
  const { session, locale, m, actions, crash, clearCrash } = useSession({ host, today, loadSample, language, step });
  const words = useMemo(() => ({ locale, m }), [locale, m]);
  const again = (): void => {
    forgetFailures();
    clearCrash();
  };
  return (
    <FluentProvider className={styles.provider} lang={locale} style={FILL} theme={findTheme(environment.theme)}>
      <WordsProvider value={words}>
        <ErrorBoundary onAgain={again}>
          <Pane
            actions={actions}
            canUndo={host.undo !== undefined}
            crash={crash}
            hasSample={loadSample !== undefined}
            hostLanguage={language}
            session={session}
            today={today}
          />
        </ErrorBoundary>
      </WordsProvider>
    </FluentProvider>
  );
}
