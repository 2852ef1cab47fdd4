/** Words in small letters that end a name: words of work, and words that only link. */
import { wordsOf } from "../../../wordList";

/** Begin the work behind an owner. */
export const works = [
  "áp dụng, bàn giao, ban hành, báo cáo, kết luận, phát biểu, nhận định, báo danh sách, báo ngay, báo số lượng, báo tên, bảo dưỡng, bảo đảm, bảo vệ, bấm, biên soạn, biểu diễn, bình chọn",
  "bổ sung, bố trí, cài đặt, cải tạo, cam kết, canh gác, cắm, cân đối, cấp đổi, cấp giấy, cấp kinh phí",
  "cập nhật, cấp phát, cấp phép, cấp tài khoản, chăm lo, chăm sóc, chấm, chỉ đạo, chi trả, chịu trách nhiệm",
  "cho phép, cho ý kiến, chọn cử, chủ trì, chú trọng, chuẩn bị, chụp, chụp ảnh, chuyển, chứng thực",
  "có báo cáo, có biện pháp, có giải pháp, có kế hoạch, có phương án, có trách nhiệm, có văn bản, có ý kiến",
  "công bố, công khai, cụ thể hóa, cung cấp, củng cố, cung ứng, cử, dán, dàn dựng, dập dịch, di dời",
  "diễn tập, dọn, dọn dẹp, duy trì, duyệt, dự phòng, dự thảo, dự trù, dựng, đảm bảo, đàm phán, đánh giá",
  "đạt, đăng ký, đăng tải, đặt, đầu mối, đấu mối, đấu tranh, đẩy mạnh, đẩy nhanh, đề nghị, đề xuất",
  "điều chỉnh, điều động, điều phối, điều tra, định giá, định kỳ, đo vẽ, đón, đón nhận, đón tiếp, đóng điện",
  "đóng góp, đối chiếu, đổi mới, đối thoại, đôn đốc, đồng chủ trì, đồng hành, đưa, đưa đón, đưa tin, gắn",
  "gặp gỡ, ghi hình, ghi nhận, giải ngân, giải quyết, giải trình, giám định, giám sát, giảng dạy, giao cho",
  "giới thiệu, giữ gìn, giữ vững, góp ý, gửi, hiệu chỉnh, hoàn thành, hoàn thiện, hoàn trả, họp, hỗ trợ",
  "hội ý, hợp đồng, hợp luyện, huy động, hướng dẫn, in, in ấn, in sao, kẻ vẽ, kê khai, kết nối, kết thúc",
  "kêu gọi, khai báo, khám, khánh thành, khảo sát, khắc phục, khen thưởng, khoan mẫu, khoanh vùng",
  "khởi công, khởi động, khuyến khích, kiểm đếm, kiểm định, kiểm kê, kiểm soát, kiểm tra, kiến nghị",
  "kiện toàn, ký, ký kết, làm, làm rõ, làm việc, lắp, lắp đặt, lập, lấy ý kiến, liên hệ, liên kết, liên lạc",
  "livestream, lo, lồng ghép, luyện tập, lựa, lựa chọn, mở, mở rộng, mời, mời gọi, mua, mua sắm, nạo vét",
  "nắm, nắm bắt, nâng cao, nâng cấp, nêu, nêu cao, ngăn chặn, nghiệm thu, nghiên cứu, nhắc, nhận, nhân rộng",
  "nhập dữ liệu, nhập liệu, niêm yết, nộp, phản ánh, phản biện, phát động, phát hành, phát sóng, phân bổ",
  "phân công, phân giao, phân loại, phân luồng, phân phối, phân tích, phê duyệt, phổ biến, phối hợp",
  "phụ trách, phục dựng, phục vụ, phun, quản lý, quan tâm, quán triệt, quảng bá, quay, quay phim, quét",
  "quyết toán, rà soát, rút kinh nghiệm, sàng lọc, sắp xếp, soạn, soát xét, số hóa, sơ duyệt, sơ kết",
  "sơ tán, sử dụng, sửa, sửa chữa, tạm ứng, tạo điều kiện, tặng, tăng cường, tăng thời lượng, tập huấn",
  "tập trung, tham dự, tham gia, tham khảo, tham mưu, tham quan, tham vấn, thành lập, thanh toán, thanh tra",
  "tháo gỡ, thay, thay thế, thăm, thẩm định, thẩm tra, theo dõi, thi công, thí điểm, thiết kế, thỏa thuận",
  "thông báo, thống kê, thống nhất, thông tin cho, thông tin đến, thông tin kịp thời, thu dung, thu gom",
  "thu hồi, thu thập, thuê, thử nghiệm, thực hành, thực hiện, tích hợp, tiêm, tiễn, tiến hành, tiếp đón",
  "tiếp nhận, tiếp tế, tiếp thu, tiếp tục, tiếp xúc, tiêu hủy, tìm, tổ chức, tôn tạo, tổng duyệt, tổng hợp",
  "tổng kết, tổng vệ sinh, trả, trả lời, trang trí, trao, trao đổi, treo, trích, triển khai, trình, trồng",
  "truy cập, truyền đạt, truyền tải, truyền thông, trực, trực ban, trưng bày, tuần tra, túc trực, tuyển",
  "tuyển chọn, tuyển dụng, tuyên dương, tuyên truyền, ủng hộ, ứng phó, ưu tiên, vận chuyển, vận dụng",
  "vận động, vận hành, vẽ, vệ sinh, viết, xác định, xác minh, xác nhận, xây dựng, xem xét, xét chọn",
  "liên thông, hạch toán, kiểm quỹ, chốt, đồng bộ, điều hành, đối soát, khơi thông, chằng chống, tập kết, khóa sổ",
  "phát dọn, phát quang, phát bản tin, phát tin, phát tờ rơi, phát phiếu, phát quà, ghi biên bản, ghi chép, gieo trồng",
  "xuống giống, thả giống, thắp hương, dâng hương, tẩm bổ, sưu tầm, trưng cầu, giải tỏa, phong tỏa, trích lục, truy thu",
  "xét duyệt, xét nghiệm, xếp, xin, xin ý kiến, xong, xử lý, xử phạt, xử trí, yêu cầu",
].flatMap(wordsOf);

/** Lead to a time, a manner or another matter. */
export const linking = [
  "mỗi, như, bao gồm, cho, chậm nhất, chỉ, chủ động, còn, có liên quan, cùng, căn cứ, cũng, do, dự, dự kiến, gồm",
  "hiện, hoàn, khi, không, khẩn trương, kết quả, kịp thời, liên quan, luôn, là, muộn nhất, mà, nghiêm túc",
  "nhằm, nên, phải, qua, sau, sẽ, sớm, theo, thuộc, thường xuyên, trong, trên cơ sở, trước, trực tiếp",
  "tích cực, tại, tới, từ, tự, vào, vẫn, về, với, vừa, đang, đã, đúng hạn, được, đều, để, đối với",
  "đồng thời, ghi, nhanh chóng, đồng loạt, lần lượt, quyết liệt, cần, chưa, ngay, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, hằng tuần, hàng tuần, hằng ngày, hàng ngày, không ngừng, thống nhất",
].flatMap(wordsOf);

/** Nouns that begin like a word of work. */
export const falseStops =
  "(?<=[Xx]ây\\s)(?:dựng|lắp)|(?<=đầu tư\\s)xây dựng|chuyển đổi|trực tiếp (?:cơ sở|quản lý|sử dụng)|tự nhiên|(?<=Tư vấn\\s)thiết kế|(?<=[Hh]ậu\\s)cần|hàng (?:hóa|không|hải)|đồng bộ hóa|điều hành (?:điện|giao thông)|(?<=(?:công tác|dịch vụ|nhà|phòng|hồ sơ)\\s)(?:tuyên truyền|đấu giá|thi công)|dự án|dự toán|(?<=Quản lý\\s)bảo vệ(?=\\srừng)|(?<=Đăng\\s)ký|(?<=(?:công|quy|chương|quá|lộ|tiến|lịch|giáo)\\s)trình";

/** Of all these, those that are no work. */
export const links =
  "cho|để|được|khi|kết quả|nhằm|sau|theo|tới|trên cơ sở|trong|trước|từ|về|đối với|thuộc|liên quan|có liên quan|qua|là|chỉ|với|tại|vào|do|gồm|bao gồm|mỗi|mà|vẫn|không|sẽ|nên|chậm nhất|muộn nhất|căn cứ|đã|dự kiến|đang|đều|còn|luôn|sớm|đạt|hoàn(?! (?:thành|thiện))|in(?! )";

/** Matters at the start of a sentence, which do not act themselves. */
export const matters =
  "(?:các |những |mọi |một số )?(?:công tác|việc|nội dung|kết quả|nhiệm vụ|hoạt động|chương trình|kế hoạch|hồ sơ|danh sách|báo cáo|kinh phí|thời gian|thời hạn|mẫu|biên bản|chỉ tiêu|mục tiêu|văn bản|tài liệu|địa điểm|hình thức|thành phần|yêu cầu|hội nghị|hội thảo|cuộc họp|lễ|dự án|đề án|quy trình|sản phẩm|ý kiến|vấn đề|giải pháp|trường hợp|số lượng|tỷ lệ|chi phí|nguồn|phương án|quyết định|thông báo|chỉ thị|tiến độ|lịch|đợt|giai đoạn|bước|phần|mục)(?!\\p{L})|nếu|khi|sau khi|trong|theo|từ|trước|đối với|riêng|ngoài|để|về|trên|do|căn cứ|thực hiện";
