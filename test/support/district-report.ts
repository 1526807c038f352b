/** A report of a district that does not exist, with figures that can be worked out from each other and some that must not. */
export const DISTRICT_REPORT = `BÁO CÁO

Tình hình phát triển kinh tế - xã hội huyện Tân Phú năm 2023, nhiệm vụ năm 2024

# I. KẾT QUẢ THỰC HIỆN NĂM 2023

## 1. Về kinh tế

Tổng thu ngân sách nhà nước 9 tháng đầu năm 2023 đạt 318,4 tỷ đồng, bằng 79,6% dự toán; ước thu cả năm 2023 đạt 412 tỷ đồng, bằng 103% dự toán.

Tổng kế hoạch vốn đầu tư công năm 2023 là 96.400 triệu đồng. Giải ngân vốn đầu tư công đến nay đạt 81.940 triệu đồng, bằng 85,0% kế hoạch vốn.

Doanh thu du lịch đạt 148 tỷ đồng, tăng 12,5% so với năm 2022. Thu nhập bình quân đầu người đạt 58,2 triệu đồng.

Trong sản xuất, diện tích lúa đạt 4.120 ha, diện tích ngô đạt 1.385 ha, diện tích rau màu đạt 960 ha.

## 2. Về xã hội

Đã hỗ trợ sửa chữa nhà cho 36 hộ nghèo với tổng kinh phí 1.440 triệu đồng, hỗ trợ 25 hộ cận nghèo với kinh phí 750 triệu đồng.

Tiếp nhận 420 đơn thư, tăng 35 đơn so với cùng kỳ; đã giải quyết 399 đơn, đạt 95%.

Trong năm tiếp nhận 260 hồ sơ đất đai, đã trả kết quả 214 hồ sơ, đang thụ lý 46 hồ sơ.

Có 178/210 thủ tục hành chính được cung cấp trực tuyến, đạt 84,8%.

Tỷ lệ người dân tham gia bảo hiểm y tế đạt 93,4%. Xảy ra 12 vụ tai nạn giao thông, giảm 3 vụ so với năm 2022, làm chết 05 người, bị thương 09 người.

Trao quà Tết cho 1.250 hộ (trong đó: 730 hộ nghèo, 520 hộ cận nghèo) với tổng số tiền 625 triệu đồng.

# II. CHỈ TIÊU CHỦ YẾU NĂM 2024

- Doanh thu du lịch đạt 185 tỷ đồng.

- Thu nhập bình quân đầu người đạt 61,5 triệu đồng.

- Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95%.

**PHỤ LỤC**

| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Kế hoạch năm 2024 |
|---|---|---|---|---|
| 1 | Diện tích chè | Ha | 1.830 | 1.900 |
| 2 | Diện tích cam | Ha | 640 | 800 |
| 3 | Sản lượng cá nuôi | Tấn | 264 | 280 |
`
