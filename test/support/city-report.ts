/** A report of a city that does not exist: headings, notes, lists, targets under a heading and a table, as real ones have. */
export const CITY_REPORT = `BÁO CÁO

Tình hình phát triển kinh tế - xã hội thành phố Hồng Giang năm 2023, phương hướng, nhiệm vụ năm 2024

# I. KẾT QUẢ THỰC HIỆN NĂM 2023

## 1. Về kinh tế

- Lượng khách du lịch đến thành phố ước đạt 512.400 lượt, đạt 102,5% kế hoạch, tăng 18,2% so với cùng kỳ; doanh thu du lịch đạt 426 tỷ đồng, đạt 106% kế hoạch.

- Thu ngân sách nhà nước trên địa bàn thực hiện 1.284,5 tỷ đồng, đạt 111% dự toán tỉnh giao.

- Công tác giải phóng mặt bằng được quan tâm chỉ đạo; đã phê duyệt 27 phương án bồi thường cho 318 hộ gia đình.

- Xây dựng nông thôn mới: có 03 xã được công nhận đạt chuẩn nâng cao[^1].

## 2. Về văn hóa - xã hội

- Toàn thành phố còn 214 hộ nghèo, chiếm tỷ lệ 0,86%; hộ cận nghèo còn 365 hộ, chiếm tỷ lệ 1,47%.

- Thực hiện tiêm chủng mở rộng cho 2.140 trẻ dưới 1 tuổi, đạt 97,3%.

- Các phong trào thi đua yêu nước, công tác khen thưởng được thực hiện kịp thời theo Nghị quyết số 15-NQ/TU ngày 12/5/2023 của Ban Thường vụ Thành ủy.

## 3. Tồn tại, hạn chế

Nguyên nhân chủ quan của những tồn tại, hạn chế:

- Năng lực của một số cán bộ chuyên môn còn hạn chế, chưa chủ động tham mưu.

- Công tác phối hợp giữa các phòng, ban có việc còn chậm.

- Công tác tuyên truyền, vận động nhân dân chưa thường xuyên.

# II. CHỈ TIÊU CHỦ YẾU NĂM 2024

- Doanh thu du lịch đạt 450 tỷ đồng trở lên.

- Tỷ lệ hộ nghèo còn 0,5%.

- Trồng mới 120 ha rừng.

**PHỤ LỤC**

| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Kế hoạch năm 2024 |
|---|---|---|---|---|
| 1 | Diện tích chè | Ha | 1.830 | 1.900 |
| 2 | Sản lượng cá nuôi | Tấn | 264 | 280 |

[^1]: Gồm các xã Tân Hòa, Phú Lâm, An Bình.
`
