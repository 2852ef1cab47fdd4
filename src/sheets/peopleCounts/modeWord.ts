import type { Mode } from "../../model/quota";
import type { LocaleId } from "../../locales/locale";
import { registrationWords } from "../../locales/registrations";

/** The word by which people choose the way of attending, in forms and lists alike. */
export function modeWord(mode: Mode | undefined, locale: LocaleId): string | null {
  const { inPerson, online } = registrationWords[locale].form.modes;
  return mode === undefined ? null : mode === "online" ? online : inPerson;
}
