/** A reminder for each agency with pressing work, to copy into a chat, a mail or an official letter. */
import { Button, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { REMINDER_FORMS, type ReminderFacts, type ReminderForm } from "../../locales/reminderWords";
import { reminderWords } from "../../locales/reminders";
import type { PlainDate } from "../../model/plainDate";
import type { ClassedTask } from "../../model/taskClass";
import type { Actions } from "../session/actions";
import { CalendarOut } from "../components/CalendarOut";
import { Screen } from "../components/Screen";
import { SectionTitle, SubpageTitle } from "../components/Section";
import { Tabs } from "../components/Tabs";
import { Icon } from "../look/icons";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const useStyles = makeStyles({
  forms: {
    marginTop: "8px",
    borderBottom: `1px solid ${tokens.rowLine}`,
    "& [role=tab]": { paddingInline: 0, marginRight: "16px" },
    "& [role=tab]::after, & [role=tab]::before": { left: 0, right: 0 },
  },
  text: {
    width: "100%",
    marginTop: "8px",
    "& textarea": { fieldSizing: "content", minHeight: "120px", maxHeight: "360px" },
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", marginTop: "8px" },
  count: { fontWeight: 400 },
});

interface RemindersScreenProps {
  readonly reminders: readonly ReminderFacts[];
  /** All tasks, for the calendar. */
  readonly entries: readonly ClassedTask[];
  readonly today: PlainDate;
  readonly actions: Actions;
  readonly labelledBy: string;
}

export function RemindersScreen({ reminders, entries, today, actions, labelledBy }: RemindersScreenProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m, locale } = useWords();
  const [form, setForm] = useState<ReminderForm>("message");
  const [copied, setCopied] = useState<string>();
  const texts = reminders.map((facts) => ({ facts, text: reminderWords[locale][form](facts) }));
  const copy = (what: string, text: string): void => {
    // Where the clipboard is closed to us, the text is selected by hand.
    void navigator.clipboard.writeText(text).then(
      () => setCopied(what),
      () => setCopied(undefined),
    );
  };
  const whole = texts.map(({ text }) => text).join("\n\n——————\n\n");
  return (
    <Screen
      labelledBy={labelledBy}
      line={{ icon: "info", text: copied === ALL ? m.reminders.copiedAll : m.reminders.hint }}
      primary={{ label: m.reminders.copyAll(reminders.length), onClick: () => copy(ALL, whole) }}
    >
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {m.reminders.headline(reminders.length)}
      </SubpageTitle>
      <Tabs
        className={styles.forms}
        items={REMINDER_FORMS.map((value) => ({ value, content: m.reminders.form[value] }))}
        label={m.reminders.forms}
        onSelect={(next) => {
          setForm(next);
          setCopied(undefined);
        }}
        selected={form}
      />
      {texts.map(({ facts, text }) => (
        <section key={facts.agency}>
          <SectionTitle>
            <span lang="vi">{facts.agency}</span>{" "}
            <span className={mergeClasses(type.caption, styles.count)}>
              {m.reminders.counts(facts.overdue.length, facts.soon.length)}
            </span>
          </SectionTitle>
          <Textarea aria-label={m.reminders.textFor(facts.agency)} className={styles.text} readOnly value={text} />
          <div className={styles.line}>
            <span className={type.caption} role="status">
              {copied === facts.agency ? m.reminders.copied : ""}
            </span>
            <Button
              aria-label={m.reminders.copyFor(facts.agency)}
              icon={<Icon name="copy" />}
              onClick={() => copy(facts.agency, text)}
              size="small"
            >
              {m.reminders.copy}
            </Button>
          </div>
        </section>
      ))}
      <CalendarOut entries={entries} today={today} />
    </Screen>
  );
}

/** Stands for all reminders together; no agency is called so. */
const ALL = "*";
