import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { namesPerson } from '../../vietnamese/person-names.ts'

const ASKS_FOR_NAME =
  /(?<!\p{L})(?:ten (?:la )?gi|ten cua|ho ten|ho va ten|danh tinh|ten ai|ten tuoi|(?:ong|ba|dong chi|vi|ca nhan) nao)(?!\p{L})/u
/** "Có ông nào bị … không" asks whether, not who. */
const WHETHER = /(?<!\p{L})co (?:ong|ba|dong chi|vi|ca nhan) nao(?!\p{L})/u
/** What a person is called by the office held. */
const OFFICE =
  '(?:bi thu|bo truong|thu truong|thu tuong|chu tich|chu nhiem|truong (?:ban|phong|phai doan|khoa|tram)|giam doc|hieu truong|cuc truong|chi cuc truong|vien truong|chanh an|chanh van phong|dai bieu|lanh dao|can bo|dong chi|ong|ba|co giao|thay giao|bac si|nghe nhan)'
const OFFICES = new RegExp(`(?<!\\p{L})${OFFICE}(?!\\p{L})`, 'u')
/** "Ai là chủ tịch": who holds the office. */
const ASKS_FOR_HOLDER = new RegExp(
  `(?<!\\p{L})ai (?:(?:hien|nay|dang) )*(?:la|lam|giu)(?: chuc)?(?: vu)? (${OFFICE})(?!\\p{L})`,
  'u',
)
/** "Hiệu trưởng trường mầm non ấy là ai", "giám đốc sở đang là ai". */
const ASKS_FOR_HOLDER_LAST = new RegExp(
  `(?<!\\p{L})(${OFFICE})(?: [\\p{L}\\p{N}-]+){0,10}? la ai(?!\\p{L})`,
  'u',
)
const HOLDS = '(?:lam|la|giu chuc|giu chuc vu|kiem|bau|bo nhiem|phan cong)'

/** Whether the name of a person is asked for and the passage gives only the office. */
export function missesPersonName({ restored }: Question, best: Evidence): boolean {
  const asked = fold(restored.toLowerCase())
  if (namesPerson(best.passage.text)) return false
  const [, held] = ASKS_FOR_HOLDER.exec(asked) ?? ASKS_FOR_HOLDER_LAST.exec(asked) ?? []
  if (held !== undefined && !saysHolder(held, best)) return true
  return ASKS_FOR_NAME.test(asked) && !WHETHER.test(asked) && OFFICES.test(asked)
}

/** "Bí thư Huyện ủy làm Trưởng ban": somebody holds the office, though called by another office. */
function saysHolder(office: string, { passage }: Evidence): boolean {
  return new RegExp(`(?<!\\p{L})${HOLDS} (?:\\p{L}+ ){0,2}?${office}(?!\\p{L})`, 'u').test(
    fold(passage.text.toLowerCase()),
  )
}
