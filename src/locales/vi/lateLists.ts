import type { LateWords } from "../lateLists";

export const lateLists: LateWords = {
  nothingMerged: "sổ tính không có danh sách đã gộp, hoặc các trang đã mất tiêu đề cột; bỏ --into để gộp mới.",
  report: ({ known, versions, before, merge }) => [
    `Đã thêm ${merge.files.length - before} danh sách.`,
    ...(known.length > 0 ? [`Đã có trong sổ, không thêm lại: ${known.join(", ")}.`] : []),
    ...versions.map(({ unitName, after, answer }) => {
      const names = after.map(({ name }) => name).join(", ");
      return answer === "replace"
        ? `${unitName}: thay bằng ${names}.`
        : `${unitName}: có bản mới (${names}), giữ bản cũ; thêm --replace để thay.`;
    }),
  ],
};
