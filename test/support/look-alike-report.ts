/** A report of a district that does not exist: figures under one another's labels, targets, a day, a fall from one share to another. */
export const LOOK_ALIKE_REPORT = `BÁO CÁO

Kết quả công tác năm 2024 của huyện Thanh Sơn, nhiệm vụ năm 2025

# I. KẾT QUẢ NĂM 2024

## 1. Giáo dục

- Toàn huyện có 42 trường học với 18.250 học sinh, trong đó có 12 trường mầm non, 18 trường tiểu học; tỷ lệ trường đạt chuẩn quốc gia đạt 71,4%, tăng 4,8 điểm phần trăm so với năm 2023.

- Tuyển dụng 35 giáo viên, nghỉ hưu 21 giáo viên; hỗ trợ 1.240 học sinh bán trú với kinh phí 3,6 tỷ đồng.

## 2. Nông nghiệp

- Sản lượng lúa đạt 24.600 tấn, sản lượng ngô đạt 8.150 tấn; đàn trâu 5.420 con, đàn bò 3.180 con, giảm 2,1% so với cùng kỳ.

- Trồng mới 240 ha rừng, bằng 96% kế hoạch (kế hoạch 250 ha); tỷ lệ che phủ rừng đạt 56,2%.

- Không có 03 xã hoàn thành tiêu chí môi trường; 08 xã chưa đạt tiêu chí thu nhập.

## 3. Ngân sách

- Tổng thu ngân sách nhà nước ước đạt 215 tỷ đồng, bằng 107,5% dự toán huyện giao và tăng 12% so với năm 2023; tổng chi ngân sách 198 tỷ đồng. Tính đến ngày 30/9/2024, thu nội địa đạt 120 tỷ đồng.

- Thu nhập bình quân đầu người khoảng 48 triệu đồng/người/năm; tỷ lệ hộ nghèo giảm từ 9,5% xuống còn 7,2%.

# II. NHIỆM VỤ NĂM 2025

- Phấn đấu thu ngân sách đạt 230 tỷ đồng, tăng 7% so với ước thực hiện năm 2024.

- Tỷ lệ hộ nghèo còn dưới 6%.

**PHỤ LỤC**

| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Ước thực hiện năm 2024 | Kế hoạch năm 2025 |
|---|---|---|---|---|---|
| 1 | Sản lượng lúa | Tấn | 23.900 | 24.600 | 25.000 |
| 2 | Sản lượng ngô | Tấn | 8.400 | 8.150 | 8.300 |
| 3 | Đàn trâu | Con | 5.600 | 5.420 | 5.500 |
`
