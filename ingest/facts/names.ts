import type { Figure } from '../../src/domain/fact.ts'
import { wordCount } from './phrases.ts'

export const capitalised = (label: string) => label.charAt(0).toLocaleUpperCase('vi') + label.slice(1)

/** With a small first letter, unless the first word is a short form or a name ("TTHC", "Hà Nội"). */
export const lowered = (text: string) =>
  /^\p{Lu}[\p{Lu}\d]|^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(text)
    ? text
    : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** Whether every word is capitalised, as in the name of a place or a body; a short form alone ("CCCX") is none. */
export const isProperName = (phrase: string) =>
  phrase !== '' &&
  !/^\p{Lu}{2,}$/u.test(phrase.trim()) &&
  phrase
    .split(/[\s.]+/)
    .filter(Boolean)
    .every((word) => /^[\p{Lu}\d]/u.test(word))

const ACTORS =
  /^(?:chủ tịch|các tỉnh|các bộ|các địa phương|tỉnh|thành phố|tp|huyện|phường|xã|trung ương|công ty|bộ|sở|ban|ngân hàng|cục|chi cục|tổng cục|phòng|đội|đoàn|công an|UBND|HĐND|khối)(?!\p{L})/iu

/** "tỉnh giao biên chế đối với 11 TH" tells what the actor did. */
const ACTOR_DOES =
  /^\p{L}+\s(?:giao|cấp|hỗ trợ|tặng|đầu tư|bắt|xử lý|ban hành|phê duyệt)(?!\p{L})|\s(?:đề nghị|giải quyết|đã|sẽ|được)\s/u

/** "Chủ tịch nước 1.902 suất": who gave them is no name for what was given. */
export const isActor = (phrase: string) =>
  isProperName(phrase) || (wordCount(phrase) <= 10 && ACTORS.test(phrase) && !ACTOR_DOES.test(phrase))

/** The unit without its scale: "lượt" of "nghìn lượt". */
export const bareUnit = ({ unit }: Pick<Figure, 'unit'>) => unit.replace(/^(?:(?:nghìn|triệu|tỷ)\s)+/u, '')

/** Names that say how something is measured and not what: they need the context beside them. */
const GENERIC =
  /^(?:tổng )?(?:số )?(?:tiền|số tiền|kinh phí|giá trị|trị giá|diện tích|khối lượng|trọng lượng|chiều dài|tỷ lệ|tỉ lệ|doanh thu|sản lượng|năng suất|vốn|số vốn|lượng|tổng đàn|kim ngạch|thời hạn|quy mô|tốc độ tăng(?: trưởng)?)(?: (?:bình quân|là|đạt|hỗ trợ|thực hiện|sử dụng|đăng ký|hàng năm|hằng năm))*$/iu

export const isGenericLabel = (label: string) => GENERIC.test(label)
