/** The grammar of Vietnamese names of public bodies: how they begin, and what cannot be inside them. No names. */
import type { UnitWords } from "../../readingWords";
import { abbreviations } from "./units/abbreviations";
import {
  bodyLevels,
  collective,
  collectiveRest,
  describing,
  wholeScope,
  kinds,
  manyOf,
  placeKinds,
  places,
  sharedHeads,
  shortPlaces,
} from "./units/collectives";
import { compounds, falseHeads, heads, matterNames } from "./units/heads";
import { functions, personTitles, ranks } from "./units/people";
import { falseStops, linking, links, matters, works } from "./units/stops";

export const units: UnitWords = {
  heads,
  falseHeads,
  compounds,
  matterNames,
  kinds,
  collective,
  collectiveRest,
  describing,
  wholeScope,
  bodyLevels,
  places,
  placeKinds,
  shortPlaces,
  sharedHeads,
  manyOf,
  functions,
  ranks,
  personTitles,
  stops: [...works, ...linking],
  falseStops,
  officeMatters:
    "Tổng hợp|Tổ chức|Quản lý|Khen thưởng|Truyền thông|Tuyên truyền|Kiểm tra|Giám sát|Giám định|Kiểm định|Thẩm định|Kiểm soát|Đào tạo|Điều hành|Phục vụ",
  links,
  matters,
  agents: "^(?:mỗi|từng|toàn thể)\\s",
  abbreviations,
  and: "và",
  trailing:
    "(?:theo\\s+)?(?:Quyết định|Công văn|Kế hoạch|Thông báo|Giấy mời)\\s+(?:số|của)|có liên quan|liên quan|chủ trì(?!\\p{L})|giao(?=\\s+(?:\\p{Lu}|các\\s))",
  belonging: "(?:trực\\s+)?thuộc",
  nameAlone:
    "(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\\.?|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Tt]hôn|[Bb]ản|[Kk]hu phố|[Pp]hân xưởng|[Xx]ưởng|[Ll]iên danh|[Nn]hà thầu)\\s+\\p{Lu}[\\p{L}\\d]*(?:\\s+(?:\\p{Lu}|\\d)[\\p{L}\\d]*){0,4}",
  kindOnly:
    "(?:Doanh nghiệp|Hợp tác xã|HTX|Ngân hàng|Bệnh viện|Trạm y tế|Trạm|Trường|Công ty|Tập đoàn|Khối|Nhà máy|Câu lạc bộ|Phòng chuyên môn|Tổ tiết kiệm|Đoàn xã|Đoàn phường|Hội(?! đồng))(?:\\s+(?!(?:tỉnh|huyện|xã|phường|thành phố)$)\\p{Ll}+)*(?:\\s*\\([^()]*\\))?",
  home: "tỉnh\\s+(?<name>\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,3})",
  homeWord: "tỉnh",
};
