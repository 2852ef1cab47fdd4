import { expect, test } from "@jest/globals";
import { isSyllable } from "../../src/text/syllable";

const TEXT =
  "Ủy ban nhân dân tỉnh ban hành kế hoạch tổ chức hội nghị chuyển đổi số, giao Sở Nội vụ chủ trì, phối hợp với Văn phòng, Bưu điện, Viễn thông, Điện lực, Kho bạc, Thuế, Hải quan, Quỹ, Giáo dục, Xây dựng, Công Thương, Nông nghiệp, Khoa học, Tuyên giáo, Nghĩa trang, Quế, khuya, khuỷu, ngoằn, xoong, yêu, giếng, gì, quyết, ưu, hươu, rượu, chuếch";

test("Vietnamese words are syllables", () => {
  const words = TEXT.match(/\p{L}+/gu) ?? [];
  expect(words.filter((word) => !isSyllable(word))).toEqual([]);
});

test.each(["Bru", "đlện", "Tàl", "vlệc", "nhrân", "chíhh", "wifi", ""])("%s is none", (word) => {
  expect(isSyllable(word)).toBe(false);
});
