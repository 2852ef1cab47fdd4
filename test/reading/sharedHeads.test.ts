import { expect, test } from "@jest/globals";
import { readingWords } from "../../src/locales/reading";
import { findUnits, readUnitList } from "../../src/reading/unitGrammar";

const words = readingWords.vi;

test.each<[string, readonly string[], string]>([
  ["Các sở: Nội vụ, Tài chính bố trí xe", ["Sở Nội vụ", "Sở Tài chính"], " bố trí xe"],
  [
    "các Sở: Tài chính, Nông nghiệp và Môi trường, Xây dựng: cử cán bộ",
    ["Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Sở Xây dựng"],
    ": cử cán bộ",
  ],
  ["các sở: Y tế, Tư pháp và Công an tỉnh gửi", ["Sở Y tế", "Sở Tư pháp", "Công an tỉnh"], " gửi"],
  [
    "Các phòng: Tổ chức - Hành chính, Kế hoạch lập dự toán",
    ["Phòng Tổ chức - Hành chính", "Phòng Kế hoạch"],
    " lập dự toán",
  ],
  ["UBND các xã: Tân Lập, Phú Hòa, Bình Khê cử", ["UBND xã Tân Lập", "UBND xã Phú Hòa", "UBND xã Bình Khê"], " cử"],
  ["Các xã: Tân Lập, Phú Hòa: bố trí đất", ["xã Tân Lập", "xã Phú Hòa"], ": bố trí đất"],
  ["UBND các xã, phường: Tân Lập, Phú Hòa gửi", ["UBND Tân Lập", "UBND Phú Hòa"], " gửi"],
  ["các sở, ban, ngành: rà soát", ["các sở, ban, ngành"], ": rà soát"],
  ["các sở: rà soát, báo cáo", ["các sở"], ": rà soát, báo cáo"],
  ["Các phòng: Tổng hợp số liệu", ["Các phòng"], ": Tổng hợp số liệu"],
])("%s", (text, names, rest) => {
  const list = readUnitList(text, 0, words);
  expect(list.units.map((unit) => unit.text)).toEqual(names);
  expect(text.slice(list.end)).toBe(rest);
});

test("with a rank before them the names stand anywhere in a text", () => {
  const found = findUnits("Lãnh đạo các sở: Nội vụ, Tài chính, Y tế: 03 đồng chí", words);
  expect(found.map(({ text }) => text)).toEqual(["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"]);
});

test.each<[string, readonly string[], string]>([
  [
    "Các bệnh viện hạng II trở lên bố trí ít nhất 02 viên chức",
    ["Các bệnh viện hạng II trở lên"],
    " bố trí ít nhất 02 viên chức",
  ],
  ["Các trung tâm y tế khu vực cập nhật hồ sơ", ["Các trung tâm y tế khu vực"], " cập nhật hồ sơ"],
  ["UBND các xã, phường có rừng", ["UBND các xã, phường có rừng"], ""],
  ["UBND các xã ven biển rà soát tàu thuyền", ["UBND các xã ven biển"], " rà soát tàu thuyền"],
  ["Các hội đoàn thể vận động hội viên", ["Các hội đoàn thể"], " vận động hội viên"],
  [
    "Các công ty lâm nghiệp, ban quản lý rừng phòng hộ phát dọn đường băng",
    ["Các công ty lâm nghiệp", "ban quản lý rừng phòng hộ"],
    " phát dọn đường băng",
  ],
  ["Các đơn vị nhanh chóng triển khai", ["Các đơn vị"], " nhanh chóng triển khai"],
  ["Các đơn vị có trách nhiệm báo cáo", ["Các đơn vị"], " có trách nhiệm báo cáo"],
  ["Các xã gieo trồng lúa bảo đảm thời vụ", ["Các xã"], " gieo trồng lúa bảo đảm thời vụ"],
  ["Các xã trong vùng lũ, tự quyết định", ["Các xã"], " trong vùng lũ, tự quyết định"],
  ["Báo và Phát thanh, Truyền hình Lam Sa phát bản tin", ["Báo và Phát thanh, Truyền hình Lam Sa"], " phát bản tin"],
  ["Chi cục Trồng trọt và Bảo vệ thực vật chuẩn bị", ["Chi cục Trồng trọt và Bảo vệ thực vật"], " chuẩn bị"],
])("many bodies and which of them: %s", (text, names, rest) => {
  const list = readUnitList(text, 0, words);
  expect(list.units.map((unit) => unit.text)).toEqual(names);
  expect(text.slice(list.end)).toBe(rest);
});
