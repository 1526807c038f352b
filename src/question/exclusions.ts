const BRACKETED = /\s*\((?:không|ko|k|khong|chưa|chua)\s+(?:tính|tinh|kể|ke|gồm|gom)\s+[^()]*\)/giu
/** Behind "không tính …": where the question goes on. */
const GOES_ON = String.raw`\s+(?:(?:thì|thi)(?!\p{L})|(?:(?:là|la|có|co|còn|con|được|duoc|đạt|dat)\s+)*(?:bao|mấy|bn)(?!\p{L}))`
/** "không tính Đảng, đoàn thể" up to the next comma; "không tính được", "không kể tên" leave nothing out. */
const NOT_COUNTING = new RegExp(
  String.raw`,?\s*(?<!\p{L})(?:không|ko|khong)\s+(?:tính|tinh|kể|ke)\s+(?!(?:được|duoc|ra|tên|ten)(?!\p{L}))` +
    String.raw`[^,;()?]*?(?=${GOES_ON}|[,;()?]|$)`,
  'giu',
)
/** "Ngoài phần của đoàn liên ngành, …" at the beginning; "ngoài ra" only goes on, "ngoài trời" and "trừ sâu" are words. */
const BESIDES =
  /^(?:(?:ngoài|ngoai)\s+(?!(?:ra|trời|troi|đường|duong)(?!\p{L}))|(?:trừ|tru)\s+(?!(?:sâu|sau|cỏ|co)(?!\p{L})))[^,;()?]*,\s*/iu
/** "chỉ sử dụng thôi chứ không mua bán, …"; "… chứ không ạ?" asks yes or no. */
const NOT_BUT = new RegExp(
  String.raw`\s+(?:(?:thôi|thoi)\s+)?(?:chứ|chu)\s+(?:không|khong|ko)\s+(?!(?:ạ|hả|nhỉ|vậy|bạn|ad|em|anh|chị)(?!\p{L}))` +
    String.raw`[^,;()?]+?(?=${GOES_ON}|[,;()?]|$)`,
  'giu',
)
const MIN_WORDS_LEFT = 3

/**
 * A question without what it says it does not ask ("ngoài …", "không tính …"): words for searching that would find just
 * that. Stays whole when too little would be left.
 */
export function withoutExclusions(text: string): string {
  const left = text
    .replace(BESIDES, '')
    .replace(BRACKETED, ' ')
    .replace(NOT_COUNTING, ' ')
    .replace(NOT_BUT, '')
    .replace(/\s+/g, ' ')
    .trim()
  return left.split(' ').length >= MIN_WORDS_LEFT ? left : text
}
