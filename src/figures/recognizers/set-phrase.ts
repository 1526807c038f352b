import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

const PHRASES =
  /(?<![\p{L}\p{N}.,])(?:\d\s+(?:tại chỗ|không|cùng|sạch|có|trong 1|cửa|tốt|xây|chống|nhà|bên)|(?<=chính quyền(?: địa phương)?\s+)0?\d\s+cấp)(?![\p{L}\p{N}])(?!\s+(?:hộ|người|trường hợp|công trình))/giu
/** What may stand before such a phrase: a counted "4 nhà" or "3 bên" has a verb or a quantity before it. */
const NAMED =
  /(?:["“'‘(]|phương châm|mô hình|cơ chế|phong trào|nguyên tắc|liên kết|cuộc vận động|cùng|tiêu chí|chính quyền(?: địa phương)?|\d\s\p{L}+,)\s*$/iu

/**
 * Numbers in sayings of the administration.
 *
 * Matches: "phương châm “[4 tại chỗ]”" · "cơ chế [1 cửa]" · "liên kết [4 nhà]" · "chính quyền địa phương [02 cấp]"
 * Not: "xây mới 4 nhà" · "đăng ký hộ tịch ở 2 cấp"
 */
export const setPhrase: Recognizer = {
  name: 'set-phrase',
  recognize: (text) =>
    lookAlikes(text, PHRASES, 'name', 'set-phrase', (match) =>
      NAMED.test(text.slice(0, match.index)) ? match[0] : null,
    ),
}
