import { readingWords } from "../../src/locales/reading";
import { isTotal } from "../../src/reading/attendees/groupLine";
import { peopleIn, perUnitSpan } from "../../src/reading/attendees/peopleCount";
test("x", () => {
  const t = "Phó bí thư thường trực và trưởng ban xây dựng Đảng các đảng ủy xã, phường, mỗi đảng ủy 02 đồng chí (48 đảng ủy x 02 = 96 đồng chí)";
  const w = readingWords.vi;
  console.log(isTotal(t, w), peopleIn(t, w), perUnitSpan(t, w));
});
