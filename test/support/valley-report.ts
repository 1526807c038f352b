/** A made-up report: what became of a stock of cases, lists inside sentences, shortcomings with their causes. */
export const VALLEY_REPORT = `BÁO CÁO

Kết quả công tác huyện Thung Lũng Xanh năm 2022

# I. KẾT QUẢ

Tiếp nhận 512 hồ sơ đăng ký đất đai; đã giải quyết 468 hồ sơ; đang xem xét 31 hồ sơ; trả lại 13 hồ sơ.

Chương trình OCOP có thêm 05 sản phẩm được xếp hạng. Các sản phẩm OCOP mới gồm: mật ong Khe Lim, trà hoa vàng và nấm hương sấy.

Xảy ra 03 vụ cháy rừng tại các xã: Khe Lim thiệt hại 12 ha; Phú Lạc thiệt hại 08 ha; Yên Hạ thiệt hại 25 ha.

Đã khởi công 26 công trình; hoàn thành, đưa vào sử dụng 19 công trình. Hỗ trợ 42 hộ kinh doanh với số kinh phí 126 triệu đồng, hỗ trợ 131 người lao động tạm hoãn hợp đồng, nghỉ không lương với số kinh phí 349 triệu đồng.

Ghi nhận chùm ca bệnh. Liên quan chợ Khe Lim có 12 ca; Liên quan trường Phú Lạc có 09 ca; Liên quan xưởng may Yên Hạ có 20 ca. Tất cả đã khỏi bệnh.

Sức mua của người dân vẫn ổn định. Tuy nhiên dịch vụ ăn uống của người dân giảm mạnh.

# II. TỒN TẠI, HẠN CHẾ

- Công tác quản lý đất đai chưa chặt chẽ. Tiến độ đo đạc bản đồ còn chậm.

- Thi công tuyến đường Khe Lim chậm tiến độ.

# III. NGUYÊN NHÂN

Do giá vật liệu tăng nên tuyến đường Khe Lim thiếu vốn; một số nhà thầu năng lực yếu.

# IV. NHIỆM VỤ NĂM 2023

Để thu hút đầu tư, huyện sẽ rà soát quy hoạch; tạo quỹ đất sạch; đối thoại với doanh nghiệp.
`
