import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { clauseText } from './clause-text.ts'

/** What people do at a counter. */
const DEED =
  'dang ky|dang ki|xin|lam|nop|doi|khai|ke khai|rut|tra cuu|sang ten|tach|mua|vay|nhan|huong|nhap|chuyen|cap|cong chung|chung thuc'
/** "cách đăng ký …", "làm sao để xin …", "thủ tục … cần gì", "cần giấy tờ gì". */
const HOW_TO = new RegExp(
  [
    String.raw`^(?:huong dan\s+)?(?:cach|thu tuc|quy trinh|huong dan|cac buoc)\s+(?:${DEED})(?!\p{L})(?!.*(?:bao nhieu|may))`,
    String.raw`(?<!\p{L})(?:lam sao|lam the nao|lam cach nao|phai lam gi)\s+(?:de|ma)\s+(?:${DEED})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:can|phai co|phai nop|gom|chuan bi|mang theo)\s+(?:nhung\s+|cac\s+)?(?:giay to|ho so)\s+(?:gi|nao)(?!\p{L})`,
    String.raw`(?<!\p{L})thu tuc\s+(?:[\p{L}\p{N}]+\s+){1,6}(?:can gi|can nhung gi|gom nhung gi|nhu the nao|the nao|ra sao)(?!\p{L})`,
  ].join('|'),
  'u',
)
/** How a document tells the way to do a thing. */
const TELLS_HOW =
  /(?<!\p{L})(?:trình tự|thành phần hồ sơ|cách thức|các bước|bước \d|hồ sơ gồm|giấy tờ gồm|hồ sơ bao gồm|thời hạn giải quyết là|nộp (?:hồ sơ|đơn|tờ khai))(?!\p{L})/iu

/** Whether a resident asks how a thing is done at the authorities and the clause, as in any report, only tells how often it was. */
export function missesProcedure({ restored, aboutDocument }: Question, best: Evidence): boolean {
  return (
    aboutDocument === null && HOW_TO.test(fold(restored.toLowerCase())) && !TELLS_HOW.test(clauseText(best))
  )
}
