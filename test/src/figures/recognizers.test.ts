import { describe, expect, test } from 'vitest'
import type { Recognizer } from '../../../src/figures/mention.ts'
import { RECOGNIZERS } from '../../../src/figures/reading-order.ts'

/** A line with [what must be found]; a line without brackets must give nothing. */
const LINES: Record<string, string[]> = {
  'legal-number': [
    'Nghị quyết số [40-NQ/TU] ngày 05/8/2021 của Ban Thường vụ',
    'theo Quyết định số [3507/QĐ-UBND]',
    'Thông tư [01; 02; 03/2021] ngày 02/02/2021',
    'TTHC thực hiện 226/250 TTHC',
    '480GCN/415 hộ gia đình',
    'tăng bình quân 10 - 13%/năm',
    'Ban hành 28 Quyết định hỗ trợ xi măng',
  ],
  telephone: [
    'liên hệ [0205.3810.123] để được hướng dẫn',
    'ĐT: [0912 345 678]',
    'tổng đài [1900 1234]',
    'số kinh phí 16.544.894.000 đồng',
    'chiếm tỉ lệ 0,26% tổng số hộ dân',
    'xảy ra 08 vụ',
  ],
  'time-of-day': [
    'thường trực [24/24] tại phòng khám đa khoa',
    'hoạt động [24/7].',
    'khai mạc lúc [7h30] ngày mai',
    'từ [8 giờ] sáng',
    '24/24 xã đạt chuẩn',
    'trong 48 giờ kể từ khi nhận',
  ],
  'map-scale': [
    'đến năm 2045, tỷ lệ [1/10.000].',
    'quy hoạch chi tiết [1/500] các phường',
    '1/3 số hộ',
    '22/247 TTHC',
  ],
  period: [
    'Tổng thu [11 tháng đầu năm 2021] đạt',
    'Ngày mai là [30/11/2021].',
    'giai đoạn [2021 - 2025]',
    '2033 mã QR',
    '3/5 cuộc thanh tra',
    'trẻ 6 tháng tuổi',
  ],
  'note-mark': [
    'không để lây lan ra cộng đồng[¹].',
    '12 ĐKKD[[4]]; đã tập trung',
    'Bộ Tài chính | 3[(1)]',
    'diện tích phun 341.905m²',
    'nạo vét 84,3 m³ bùn đất',
    '8 phường, xã (16 người)',
  ],
  'list-number': [
    '[1.] Bộ trưởng các Bộ',
    'cụ thể như sau: [(1)] Tổng số TTHC',
    '[2.3.] Tập trung cải cách',
    '1.902 suất',
    'phê chuẩn (16 người) đúng luật',
  ],
  ordinal: [
    'Đại hội Đảng bộ tỉnh [lần thứ XVII]',
    'HĐND thành phố [khóa XXI]',
    'kỳ họp [thứ 4]',
    'đô thị [loại I]',
    'giáo viên [hạng II] và xếp lương',
    'xếp thứ 3/63 tỉnh, thành phố',
    'đứng thứ 5 cả nước',
    'ông thứ trưởng',
  ],
  'numbered-name': [
    'sửa chữa [Quốc lộ 32] qua địa bàn',
    'Nhà văn hóa [khối 2], phường Tam Thanh',
    'ảnh hưởng bởi dịch [Covid -19].',
    'dịch vụ công trực tuyến [mức độ 3, 4] trên Cổng',
    'phòng khám [số 2] Nguyễn Du có',
    'khử trùng [đợt 1] trên địa bàn',
    'thương mại hoá [5G]; nghiên cứu',
    'đã cấp 484 giấy phép xây dựng',
    'trong tổng số 20 khu đất công',
    'khoản 5 tỷ đồng',
    'Tổ chức 06 Hội nghị tập huấn',
  ],
  'out-of': [
    'một cửa liên thông [226/250 TTHC] đạt tỷ lệ',
    'dân số: [3.718 / 3.718 mẫu] âm tính',
    'đơn giản hóa là [3.071 TTHC/4.888 TTHC] liên quan',
    'đợt 1 trên [8/8 phường, xã].',
    '480GCN/415 hộ gia đình',
    'thanh tra 07 cuộc/07 đơn vị',
    'mai táng: 347,4 triệu đồng/60 lượt đối tượng',
  ],
  range: [
    'thu nhập [18 - 20 triệu đồng]',
    'tăng từ [5 đến 7%]',
    'mục tiêu [10-11%]',
    'trẻ em từ [12-17 tuổi]',
    'từ [5% đến 7%]',
    'từ 12% lên 15%',
    'từ 7 đến 5%',
    'từ 250 hộ đến 10%',
  ],
  'words-beside': ['hỗ trợ [05 (năm) xã] khó khăn', '12 (trong đó 3 hộ)', '5 (sáu) xã'],
  'split-number': [
    'Quảng Trị ([80, 68%])',
    'đã cấp được [1. 902 suất quà]',
    'tặng [1 902 suất quà]',
    'kinh phí [1 234 567 đồng]',
    'phường Vĩnh Trại 2 150 hộ',
    'mức độ 3, 4',
    'lần lượt 5, 12%',
  ],
  quantity: [
    'doanh thu đạt [331 tỷ đồng],',
    'tái định cư/[38 hộ gia đình].',
    'buộc nộp [435trđ], trị giá',
    'trồng được [38,37ha] đạt',
    'Nguyễn Du có [673TH]; Liên quan',
    'thu nhập [8,6 triệu đồng/người/năm]',
    'ghi nhận [716 F1], truy vết',
    'cơ hội từ [17 hiệp định] thương mại',
    'kinh phí [6.448 triệu], trong đó',
    'phủ sóng 5G',
    'trường hợp F0',
    'đường 1A',
  ],
  'proper-name-number': [
    'cụm công nghiệp Hợp Thành [2], huyện',
    'tại phường Vĩnh Trại 12 hộ',
    'khối chính quyền: 462',
  ],
  'number-in-words': [
    '[hai phần ba] số hộ',
    'chiếm [một nửa] tổng số',
    'hỗ trợ [ba trăm hộ] nghèo',
    'hoàn thành [ba nhiệm vụ] trọng tâm',
    'tăng gấp [đôi] so với',
    'kéo dài [ba năm] liên tiếp',
    'cơ chế một cửa',
    'một số ngành',
    'tăng trưởng hai con số',
    'kỳ họp thứ hai',
    'trong năm người dân',
    'tháng mười hai',
    'đầu tư công',
  ],
  'bare-number': [
    'khối chính quyền: [462], khối đảng',
    'nhắc nhở [83], phạt tiền',
    'Nghị định 30a',
    'Hà Nội 5G',
  ],
  unreadable: [
    'tổng số [1.23.456] đồng',
    'xảy ra [O8] vụ',
    'tặng [1.9O2] suất quà',
    'hỗ trợ [l5] hộ nghèo',
    'đạt [6 5,3]%',
    '1.902 suất',
    '259.832,3m²',
    'phủ sóng mạng 5G',
    'sửa Quốc lộ 1A',
  ],
  'years-gone-by': [
    'nhân kỷ niệm [190 năm] thành lập tỉnh Lạng Sơn',
    'kỷ niệm [71 năm] giải phóng Lạng Sơn và [19 năm] thành lập thành phố',
    'Báo cáo tổng kết [5 năm] thực hiện Chỉ thị số 04-CT/TU',
    'trong [05 năm] qua đã đầu tư',
    'không phát sinh trong [03 năm] gần nhất',
    'trong thời hạn 01 năm kể từ khi được cấp',
    'kỷ niệm năm 2021',
    'có kinh nghiệm 5 năm',
  ],
  'set-phrase': [
    'phương châm “[4 tại chỗ]”',
    'theo cơ chế [1 cửa]',
    'liên kết [4 nhà]',
    'mô hình chính quyền địa phương [02 cấp]',
    'xây mới 4 nhà cho người có công',
    'đăng ký hộ tịch ở 2 cấp',
  ],
  'numbered-document': [
    'theo QĐ [08/2012] của tỉnh',
    'Thông tư [58] ngày 09/9/2009',
    'văn bản số [1234] ngày 5/3',
    'tại [điểm 3] mục II',
    'chứng nhận [TCVN 3769:2004]',
    'ban hành 12 nghị quyết',
    'kế hoạch 250 ha',
    'đạt 15 điểm',
  ],
  'compound-scale': [
    'số tiền [3 tỷ 200 triệu đồng]',
    'hỗ trợ [2 triệu 500 nghìn đồng]',
    'lần lượt 3 tỷ, 200 triệu đồng',
    'thu 200 triệu 3 tỷ đồng',
    'chi 3 tỷ đồng 12 hộ',
  ],
}

const bracketed = (line: string) => {
  const found = [...line.matchAll(/\[((?:[^[\]]|\[\d+\])*)\]/g)].map((match) => match[1] ?? '')
  return { text: line.replace(/\[((?:[^[\]]|\[\d+\])*)\]/g, '$1'), found }
}

describe.each(RECOGNIZERS.map((recognizer): [string, Recognizer] => [recognizer.name, recognizer]))(
  '%s',
  (name, recognizer) => {
    const lines = LINES[name] ?? []

    test('has lines that match and lines that must not', () => {
      const counts = lines.map((line) => bracketed(line).found.length)
      expect(counts.some((count) => count > 0)).toBe(true)
      expect(counts.some((count) => count === 0)).toBe(true)
    })

    test.each(lines)('%s', (line) => {
      const { text, found } = bracketed(line)
      const drafts = recognizer.recognize(text)
      expect(drafts.map(({ start, end }) => text.slice(start, end))).toEqual(found)
    })
  },
)
