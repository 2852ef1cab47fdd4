/** How a telephone number is shown on a list that lies open on a table. */
export type PhoneDisplay = "masked" | "full" | "none";

const SHOWN_DIGITS = 3;
const MASK = "•";

/** All digits but the last three of the text, its own spaces and signs kept. */
export function maskPhone(phone: string): string {
  let hidden = (phone.match(/\d/gu)?.length ?? 0) - SHOWN_DIGITS;
  return phone.replace(/\d/gu, (digit) => {
    hidden -= 1;
    return hidden >= 0 ? MASK : digit;
  });
}
