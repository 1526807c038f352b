import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { clauseText } from './clause-text.ts'

/** "giá" of what is sold; not "trị giá" (what it is all worth), "đánh giá", "giá trị". */
const PRICE =
  /(?<!(?:trị|đánh|định|thẩm|vô|đấu|phá|so sánh)\s+)(?<!\p{L})(?:giá|đơn giá)(?!\s+trị)(?!\p{L})/iu
const HOW_MUCH = /(?<!\p{L})(?:(?:bao )?nhiêu|mấy|thế nào|ra sao)(?!\p{L})/iu
/** What is sold or paid for by the piece. */
const PIECE =
  'cái|chiếc|ký|kí|kg|kilogam|cân|tạ|tấn|lít|mét|mét vuông|m2|m²|m3|mét khối|khối|sào|con|thùng|hộp|suất|lượt|lần|buổi|giờ|số điện|chữ điện'
/** Who gets or pays so much each; "một hộ" alone may be a household counted. */
const RECEIVER = 'hộ|gia đình|người|em|cháu|học sinh|lao động|hợp tác xã|htx|doanh nghiệp|mô hình|căn'
const MONEY = '(?:tiền|đồng|nghìn|ngàn|triệu)'
const EACH = `(?:một|1|mỗi)\\s+(?:${PIECE})|mỗi\\s+(?:${RECEIVER})`
const PER_PIECE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:(?:bao )?nhiêu|mấy)(?:\s+${MONEY})+\s+(?:${EACH})|(?:${EACH})(?:\s+[\p{L}\p{N}]+){0,6}\s+(?:(?:bao )?nhiêu|mấy)\s+${MONEY})(?!\p{L})`,
  'iu',
)
/** "12.000 đồng/kg", "mỗi hộ 50 triệu", "bình quân đầu người"; a growth that is "bình quân 5%" a year is no price. */
const RATE = new RegExp(
  String.raw`(?:đồng|đ|USD)\s*\/\s*\p{L}|(?<!\p{L})(?:mỗi|đầu người|bình quân\s+(?:(?:một|1|mỗi)\s+)?(?:${PIECE}|${RECEIVER}))(?!\p{L})`,
  'iu',
)

/** Whether a price is asked for and the clause gives none: what was sold or spent altogether is another figure. */
export function missesPrice({ restored, computation, intent }: Question, best: Evidence): boolean {
  if (intent !== 'figure' || computation !== null) return false
  const asksForPrice = PER_PIECE.test(restored) || (PRICE.test(restored) && HOW_MUCH.test(restored))
  const text = clauseText(best)
  return asksForPrice && !PRICE.test(text) && !statesRate(text, best)
}

/** "12.000 đồng/kg", "50 triệu đồng mỗi hộ". */
function statesRate(text: string, { facts }: Evidence): boolean {
  return RATE.test(text) && facts.some(({ dimension }) => dimension === 'money' || dimension === 'rate')
}
