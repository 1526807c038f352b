import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { aroundText } from './around-text.ts'

/** "ở tỉnh nào", "tại nước nào": a place by name. */
const WHICH_PLACE =
  /(?<!\p{L})(?:ở|tại|về|từ|đến|sang|vào)\s+(?:các\s+|những\s+)?(?:tỉnh|thành phố|tỉnh thành|huyện|quận|xã|phường|thôn|thị trấn|nước|quốc gia|địa phương)\s+nào(?!\p{L})/iu
/** A proper name inside a sentence. */
const NAME = /[\p{L}\p{N},;:(]\s+\p{Lu}\p{Ll}/u

/** Whether a place is asked for by name and nothing around the evidence names anything. */
export function missesPlaceName({ restored, intent }: Question, best: Evidence): boolean {
  return (
    intent !== 'yesno' && WHICH_PLACE.test(restored) && !NAME.test(aroundText(best).replaceAll(' | ', '\n'))
  )
}
