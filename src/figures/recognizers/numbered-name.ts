import { readUnit } from '../../vietnamese/units.ts'
import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

/** A number behind these is part of a name whatever follows, unless a measure does ("khoản 5 tỷ đồng"). */
const ALWAYS =
  'quốc lộ|tỉnh lộ|đường tỉnh|đường huyện|QL|điều|khoản|mục|phụ lục|biểu|bảng|hình|khối|thôn|xóm|ấp|tổ dân phố|khu phố|tiểu khu|mức độ|cấp độ|giai đoạn|khóa|khoá|lớp|trung ương|Trung ương|nông trường|lâm trường|khoảnh|tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|binh đoàn|quân khu|đại hội|phiên họp|số nhà|mã số|hotline|tập'
/** Behind these it is a name when nothing counted follows: "loại 1," but "cấp 484 giấy phép", "tổ chức 06 hội nghị". */
const ALONE =
  'cấp|loại|hạng|nhóm|tổ|đội|bản|cụm|khu|đợt|kỳ|vòng|lần|mũi|vùng|tầng|phòng|mốc|lô|tuần|trang|bậc|phần|chương|chương trình|đề án|dự án|ban chỉ đạo|nghị quyết|nghị định|chỉ thị|quyết định|kế hoạch|thông tư|tiêu chí|nội dung|nhiệm vụ|bước|điểm|cảng|ga|nhà máy|phân xưởng|chi nhánh|mức'
const NUMBERS = String.raw`\d{1,6}[a-zA-ZĐđ]?(?:\s*(?:[,;]|và)\s*\d{1,3}(?![.,]?\d|\s*[%/]))*(?![\p{L}\p{N}%‰]|[.,/]\d|\s*[%‰])`

const pattern = (nouns: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${nouns})\\s+${NUMBERS}`, 'giu')
const ALWAYS_PATTERN = pattern(ALWAYS)
const ALONE_PATTERN = pattern(ALONE)
/** "số 2 Nguyễn Du", "cụm dân cư số 1"; not "tổng số 20 khu đất", "trong số 19 chỉ tiêu". */
const HOUSE_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!(?:tổng|trong|con|với|nhân|một)\\s+)số\\s*:?\\s+${NUMBERS}`,
  'giu',
)
const FIXED =
  /covid\s*-\s*19|(?:công nghiệp|CMCN|cách mạng)\s+4\.0|(?<![\p{L}\p{N}])\d{1,2}[GK](?![\p{L}\p{N}])/giu

/**
 * Numbers that are part of a name.
 *
 * Matches: "[Quốc lộ 32]" · "Nhà văn hóa [khối 2], phường Tam Thanh" · "[Covid -19]" · "[mức độ 3, 4]" · "[cấp độ 4] là" · "phòng khám
 * [số 2] Nguyễn Du" · "[đợt 1] trên 8/8 phường" · "mạng [5G]"
 * Not: "cấp 484 giấy phép" · "trong tổng số 20 khu đất" · "khoản 5 tỷ đồng" · "10 F0" · "tổ chức 06 hội nghị"
 */
export const numberedName: Recognizer = {
  name: 'numbered-name',
  recognize: (text) => {
    const unitBehind = (match: RegExpExecArray) => readUnit(text, match.index + match[0].length)
    const unlessMeasured = (match: RegExpExecArray) => {
      const unit = unitBehind(match)
      return unit !== null && unit.dimension !== 'count' ? null : match[0]
    }
    const unlessCounted = (match: RegExpExecArray) => (unitBehind(match) === null ? match[0] : null)
    return [
      ...lookAlikes(text, FIXED, 'name', 'numbered-name'),
      ...lookAlikes(text, ALWAYS_PATTERN, 'name', 'numbered-name', unlessMeasured),
      ...lookAlikes(text, HOUSE_NUMBER, 'name', 'numbered-name', unlessMeasured),
      ...lookAlikes(text, ALONE_PATTERN, 'name', 'numbered-name', unlessCounted),
    ]
  },
}
