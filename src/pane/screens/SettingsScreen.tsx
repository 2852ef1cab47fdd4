import { Dropdown, Field, makeStyles, mergeClasses, Option, SpinButton, Switch } from "@fluentui/react-components";
import type { JSX } from "react";
import { LOCALE_IDS, type LocaleId } from "../../locales/locale";
import type { Actions } from "../session/actions";
import { Screen } from "../components/Screen";
import { SectionTitle, SubpageTitle } from "../components/Section";
import type { Settings } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const useStyles = makeStyles({
  field: { marginTop: "12px" },
  dropdown: { minWidth: 0, width: "100%" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.rowLine}`,
  },
  main: { flex: 1, minWidth: 0 },
  hint: { display: "block", marginTop: "2px" },
  days: { width: "72px", minWidth: "72px" },
});

interface SettingsScreenProps {
  readonly settings: Settings;
  readonly actions: Actions;
  readonly hostLanguage: LocaleId;
}

/** Written as examples, not as terms. */
export function SettingsScreen({ settings, actions, hostLanguage }: SettingsScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { languages } = m.settings;
  const likeExcel = m.settings.likeExcel(languages[hostLanguage]);
  const { language, convention, soonDays } = settings;
  const strictHint = "plan-strict-hint";
  const soonHint = "plan-soon-hint";
  return (
    <Screen>
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {m.settings.headline}
      </SubpageTitle>
      <Field className={styles.field} label={m.settings.language}>
        <Dropdown
          className={styles.dropdown}
          onOptionSelect={(_event, { optionValue }) => {
            const chosen = (["host", ...LOCALE_IDS] as const).find((id) => id === optionValue);
            if (chosen) actions.changeSettings({ language: chosen });
          }}
          selectedOptions={[language]}
          value={language === "host" ? likeExcel : languages[language]}
        >
          <Option value="host">{likeExcel}</Option>
          {LOCALE_IDS.map((id) => (
            <Option key={id} value={id}>
              {languages[id]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <SectionTitle>{m.settings.due}</SectionTitle>
      <div className={styles.row}>
        <span className={styles.main}>
          {m.settings.strict}
          <span className={mergeClasses(type.caption, styles.hint)} id={strictHint}>
            {m.settings.strictHint}
          </span>
        </span>
        <Switch
          aria-describedby={strictHint}
          aria-label={m.settings.strict}
          checked={convention === "strict"}
          onChange={(_event, { checked }) => actions.changeSettings({ convention: checked ? "strict" : "inclusive" })}
        />
      </div>
      <div className={styles.row}>
        <span className={styles.main}>
          {m.settings.soon}
          <span className={mergeClasses(type.caption, styles.hint)} id={soonHint}>
            {m.settings.soonHint}
          </span>
        </span>
        <SpinButton
          aria-describedby={soonHint}
          aria-label={m.settings.soon}
          className={styles.days}
          max={60}
          min={0}
          onChange={(_event, { value, displayValue }) => {
            const days = value ?? Number(displayValue);
            if (Number.isInteger(days) && days >= 0 && days <= 60) actions.changeSettings({ soonDays: days });
          }}
          value={soonDays}
        />
      </div>
    </Screen>
  );
}
