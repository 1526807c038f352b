/** A report of a district that does not exist, with what yes/no, comparing and ranking questions are asked about. */
export const HIGHLAND_REPORT = `BÁO CÁO

Tình hình kinh tế - xã hội huyện Nậm Lành năm 2024

# I. KẾT QUẢ THỰC HIỆN NĂM 2024

## 1. Kinh tế

- Tổng thu ngân sách nhà nước trên địa bàn đạt 86,4 tỷ đồng, bằng 92,3% dự toán tỉnh giao, tăng 4,1% so với năm 2023.

- Sản lượng chè búp tươi đạt 12.300 tấn, đạt 103% kế hoạch, bằng 97% so với năm 2023.

- Trồng mới 250 ha rừng, đạt 100% kế hoạch.

- Cơ cấu kinh tế: nông, lâm nghiệp chiếm 41,2%, công nghiệp - xây dựng chiếm 22,5%, dịch vụ chiếm 36,3%.

- Đã hoàn thành cấp đổi giấy chứng nhận quyền sử dụng đất cho 1.150/1.480 hộ; lắp đặt công tơ điện cho 320/320 hộ.

- Đàn trâu 4.120 con, giảm 3,5% so với cùng kỳ; đàn bò 6.870 con, tăng 2,8% so với cùng kỳ; đàn lợn 21.300 con, giữ ổn định so với cùng kỳ.

## 2. Xã hội

- Cuối năm còn 1.214 hộ nghèo, chiếm tỷ lệ 18,4%, giảm 212 hộ so với năm 2023; hộ cận nghèo còn 890 hộ, chiếm tỷ lệ 13,5%.

- Trong năm không xảy ra ngộ độc thực phẩm đông người; không có điểm nóng về an ninh trật tự.

- Chưa triển khai phần mềm quản lý hộ tịch tại các xã vùng cao.

- Xảy ra 14 vụ tai nạn giao thông, tăng 02 vụ so với năm 2023.

# II. MỤC TIÊU NĂM 2025

- Phấn đấu giảm 5% số vụ cháy rừng.

**PHỤ LỤC: SỐ HỘ NGHÈO THEO XÃ**

| TT | Xã | Số hộ nghèo năm 2024 (hộ) | Tỷ lệ (%) |
|---|---|---|---|
| 1 | Xã Tả Sìn | 312 | 31,5 |
| 2 | Xã Bản Mế | 148 | 12,2 |
| 3 | Xã Khao Mang | 401 | 28,7 |
| 4 | Thị trấn Nậm Lành | 95 | 6,1 |
| | Tổng | 956 | 18,4 |

**PHỤ LỤC: DIỆN TÍCH CÂY TRỒNG**

| TT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | Kế hoạch năm 2025 |
|---|---|---|---|---|---|
| 1 | Diện tích lúa | Ha | 3.200 | 3.180 | 3.180 |
| 2 | Diện tích ngô | Ha | 2.750 | 2.900 | 2.950 |
| 3 | Diện tích quế | Ha | 1.040 | 1.260 | 1.500 |
`
