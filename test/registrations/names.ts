/** Names of invented units and people, and the ways in which different hands write them. */

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Võ", "Đặng", "Bùi", "Đoàn", "Hồ", "Dương"];
const MIDDLE = ["Văn", "Thị", "Minh", "Thanh", "Quốc", "Hoà", "Thuý", "Đức", "Ngọc", "Xuân"];
const GIVEN = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Tuân",
  "Tuấn",
  "Giang",
  "Hằng",
  "Khoa",
  "Loan",
  "Mỹ",
  "Nga",
  "Oanh",
  "Phúc",
];

const OFFICES = [
  "Sở Nội vụ",
  "Sở Tài chính",
  "Sở Tư pháp",
  "Sở Xây dựng",
  "Sở Y tế",
  "Sở Giáo dục và Đào tạo",
  "Sở Nông nghiệp và Môi trường",
  "Sở Khoa học và Công nghệ",
  "Sở Công Thương",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Văn phòng UBND tỉnh",
  "Thanh tra tỉnh",
  "Công an tỉnh",
  "Bộ Chỉ huy Quân sự tỉnh",
  "Hội Nông dân tỉnh",
  "Liên đoàn Lao động tỉnh",
];
const TOWNS = ["Hòa", "Tân", "Phú", "Mỹ", "Long", "An", "Bình", "Thuận", "Vĩnh", "Cát", "Nhơn", "Tây"];
const QUARTERS = [
  "Đông",
  "Tây",
  "Nam",
  "Bắc",
  "Trung",
  "Thượng",
  "Hạ",
  "Sơn",
  "Lâm",
  "Giang",
  "Thủy",
  "Điền",
  "Phong",
  "Khê",
];
const KINDS = ["xã", "phường", "thị trấn", "đặc khu", "huyện", "quận"];

/** As many different units as asked for. */
export function unitNames(count: number): readonly string[] {
  const places = KINDS.flatMap((kind) => QUARTERS.flatMap((b) => TOWNS.map((a) => `UBND ${kind} ${a} ${b}`)));
  return [...OFFICES, ...places].slice(0, count);
}

/** The person of a number: many names come twice, so a telephone number belongs to each. */
export function personOf(number: number): { readonly name: string; readonly phone: string } {
  const pick = (list: readonly string[], by: number): string => list[by % list.length] ?? "";
  const middle = `${pick(MIDDLE, Math.floor(number / 14))} ${pick(MIDDLE, Math.floor(number / 140) + 3)}`;
  const name = `${pick(FAMILY, Math.floor(number / 1_400))} ${middle} ${pick(GIVEN, number)}`;
  return { name, phone: `09${String(10_000_000 + number * 7)}` };
}

/** The same name as another keyboard, system or hand gives it. */
export const NAME_DIRT: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize("NFD"),
  (name) => name.replaceAll(" ", "\u00A0"),
  (name) => ` ${name.replace(" ", "  ")} `,
  (name) => name.replace("Hoà", "Hòa").replace("Thuý", "Thúy"),
  (name) => name.replaceAll("a", "a\u200B"),
];

/** The same number as people write it. */
export const PHONE_DIRT: readonly ((phone: string) => string | number)[] = [
  (phone) => phone,
  (phone) => `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`,
  (phone) => `${phone.slice(0, 4)}.${phone.slice(4, 7)}.${phone.slice(7)}`,
  (phone) => `+84 ${phone.slice(1)}`,
  (phone) => Number(phone),
  (phone) => `(+84) ${phone.slice(1, 4)}-${phone.slice(4)}`,
];

export const UNIT_DIRT: readonly ((unit: string) => string)[] = [
  (unit) => unit,
  (unit) => unit.normalize("NFD"),
  (unit) => unit.toUpperCase(),
  (unit) => unit.replace("UBND", "Ủy ban nhân dân"),
  (unit) => `${unit.replaceAll(" ", "\u00A0")} `,
  (unit) => unit.replace("UBND", "Uỷ ban nhân dân"),
];

/** Without diacritics, as files are often named. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");
}
