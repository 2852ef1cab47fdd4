/** A plan for a first try, in the official style, of a province that does not exist. The same text as samples/ke-hoach.txt. */
export const SAMPLE_PLAN = `ỦY BAN NHÂN DÂN TỈNH AN BÌNH

Số: 118/KH-UBND

An Bình, ngày 02 tháng 7 năm 2026

KẾ HOẠCH

Tổ chức Hội nghị chuyển đổi số tỉnh An Bình năm 2026

Căn cứ Chương trình chuyển đổi số của tỉnh và Quyết định số 512/QĐ-UBND ngày 14 tháng 4 năm 2026 về việc kiện toàn Ban Chỉ đạo, Ủy ban nhân dân tỉnh tổ chức Hội nghị chuyển đổi số năm 2026 (sau đây gọi là Hội nghị) như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Nhìn lại sáu tháng làm việc trên môi trường số sau khi sắp xếp đơn vị hành chính; nêu rõ nơi làm tốt và việc còn vướng.

- Thống nhất cách làm, nguồn lực và trách nhiệm của từng cơ quan trong nửa cuối năm.

2. Yêu cầu

- Nội dung ngắn gọn, có số liệu so sánh giữa các xã, phường, đặc khu; dành thời gian cho thảo luận.

- Các cơ quan cử đúng thành phần được mời, không làm gián đoạn việc tiếp nhận hồ sơ của người dân.

II. NỘI DUNG HỘI NGHỊ

1. Báo cáo trung tâm về kết quả chuyển đổi số 6 tháng đầu năm 2026.

2. Giới thiệu 03 mô hình điểm của cấp xã.

3. Thảo luận và phát biểu kết luận của lãnh đạo Ủy ban nhân dân tỉnh.

III. ĐỊA ĐIỂM VÀ THÀNH PHẦN THAM DỰ

1. Thành phần dự trực tiếp tại Hội trường tỉnh (sức chứa 200 chỗ):

- Chủ tịch Ủy ban nhân dân tỉnh (chủ trì).

- Ủy ban MTTQ Việt Nam tỉnh, Thường trực HĐND tỉnh.

- Đại diện lãnh đạo các cơ quan tham mưu của tỉnh.

- Thành viên Ban Chỉ đạo chuyển đổi số tỉnh và Tổ giúp việc Ban Chỉ đạo.

- Giám đốc các doanh nghiệp viễn thông, điện lực, ngân hàng đóng trên địa bàn tỉnh.

- Lãnh đạo và công chức đầu mối về chuyển đổi số của các sở, ban, ngành, cơ quan Trung ương tại tỉnh (02 người/cơ quan, đơn vị).

- Tổ công nghệ số cộng đồng tiêu biểu do các cụm thi đua giới thiệu.

- Phóng viên các cơ quan báo chí của tỉnh.

(Tổng số đại biểu dự kiến là 163 người, danh sách tại Phụ lục)

2. Thành phần dự trực tuyến tại điểm cầu các xã, phường, đặc khu:

- Chủ tịch Ủy ban nhân dân và trưởng các phòng chuyên môn cấp xã.

- Công chức Trung tâm Phục vụ hành chính công cấp xã.

IV. THỜI GIAN

Hội nghị diễn ra trong 01 buổi, dự kiến sáng ngày 24 tháng 7 năm 2026.

V. KINH PHÍ

Kinh phí lấy từ dự toán chi chuyển đổi số đã giao cho Sở Khoa học và Công nghệ năm 2026.

VI. TỔ CHỨC THỰC HIỆN

1. Sở Khoa học và Công nghệ

- Chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh xây dựng chương trình và kịch bản điều hành Hội nghị.

- Soạn báo cáo trung tâm kèm phụ lục số liệu của từng xã, phường, đặc khu; gửi dự thảo về Văn phòng Ủy ban nhân dân tỉnh trước ngày 14 tháng 7 năm 2026.

- Chủ trì, phối hợp với Sở Tài chính hướng dẫn thanh toán chi phí đi lại cho Tổ công nghệ số cộng đồng.

2. Văn phòng Ủy ban nhân dân tỉnh

- Gửi giấy mời và tài liệu họp qua hệ thống quản lý văn bản.

- Phối hợp với Sở Khoa học và Công nghệ hoàn thiện bài kết luận của lãnh đạo Ủy ban nhân dân tỉnh.

3. Trung tâm Chuyển đổi số

- Chủ trì kiểm tra đường truyền các điểm cầu; gửi kết quả về Văn phòng Ủy ban nhân dân tỉnh trước ngày 20 tháng 7 năm 2026.

- Phối hợp với VNPT An Bình, Viettel An Bình cử người trực kỹ thuật tại từng điểm cầu.

4. Sở Văn hóa, Thể thao và Du lịch: chủ trì, phối hợp với Công an tỉnh, Công ty Điện lực An Bình chuẩn bị hội trường, nguồn điện dự phòng và khu trưng bày.

5. Báo và Phát thanh, Truyền hình An Bình: dựng phóng sự mở đầu Hội nghị và đưa tin trên các nền tảng.

6. Các sở, ban, ngành, Ủy ban nhân dân các xã, phường, đặc khu

- Lập danh sách đại biểu theo mẫu; gửi về Sở Khoa học và Công nghệ trước ngày 18 tháng 7 năm 2026 để làm thẻ.

- Chuẩn bị ý kiến thảo luận khi được Ban Tổ chức đề nghị.

Trong quá trình thực hiện nếu có vướng mắc, các cơ quan phản ánh về Sở Khoa học và Công nghệ để tổng hợp./.

Nơi nhận:
- Chủ tịch, các Phó Chủ tịch UBND tỉnh;
- Các cơ quan nêu tại mục VI;
- Lưu: VT, KGVX.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Minh Khuê

PHỤ LỤC

DANH SÁCH PHÂN BỔ ĐẠI BIỂU DỰ HỘI NGHỊ
(Kèm theo Kế hoạch số 118/KH-UBND ngày 02 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh An Bình)

STT	Thành phần	Số lượng
1	Chủ trì: Chủ tịch UBND tỉnh	1
2	Thường trực HĐND tỉnh: 01 đại diện	1
3	Ủy ban MTTQ Việt Nam tỉnh: 01 đại diện	1
4	Đại diện lãnh đạo các cơ quan tham mưu: Sở Nội vụ, Sở Tài chính, Sở Tư pháp, Văn phòng UBND tỉnh, Thanh tra tỉnh, Công an tỉnh, Sở Tài chính	7
5	Ban Chỉ đạo chuyển đổi số tỉnh theo Quyết định số 512/QĐ-UBND ngày 14/4/2026	25
6	Tổ giúp việc Ban Chỉ đạo theo Quyết định số 530/QĐ-BCĐ ngày 20/4/2026	11
7	Giám đốc các doanh nghiệp, đơn vị: VNPT An Bình, Viettel An Bình, Công ty Truyền hình cáp An Bình, Công ty Điện lực An Bình, Công ty Cấp nước An Bình, Công ty Môi trường đô thị An Bình, Công ty Xăng dầu An Bình, Công ty Cảng Hòn Sẻ, Công ty Phần mềm Minh Hà, Công ty Giải pháp số Phú Sơn, Bưu điện tỉnh, Ngân hàng Nhà nước chi nhánh An Bình, Ngân hàng Chính sách xã hội tỉnh, Ngân hàng Nông nghiệp chi nhánh An Bình, Ngân hàng Ngoại thương chi nhánh An Bình, Công ty Nông nghiệp số Vĩnh Lạc, Bệnh viện Đa khoa tỉnh, Trường Đại học An Bình, Trường Cao đẳng Công nghệ An Bình	19
8	Lãnh đạo và công chức đầu mối về chuyển đổi số của các sở, ban, ngành, cơ quan Trung ương tại tỉnh (02 người/cơ quan, đơn vị)	82
9	Tổ công nghệ số cộng đồng tiêu biểu	11
10	Phóng viên Báo và Phát thanh, Truyền hình An Bình, Cổng Thông tin điện tử tỉnh…	5
	Tổng cộng	163
`;
