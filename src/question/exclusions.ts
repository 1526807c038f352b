/** "không tính Đảng, đoàn thể": in brackets up to their end, else up to the next comma. */
const NOT_COUNTING =
  /\s*\((?:không|ko|k|khong|chưa|chua)\s+(?:tính|tinh|kể|ke|gồm|gom)\s+[^()]*\)|,?\s*(?<!\p{L})(?:không|ko|khong)\s+(?:tính|tinh|kể|ke)\s+[^,;()?]*/giu
/** "Ngoài phần của đoàn liên ngành, …" at the beginning; "ngoài ra" only goes on. */
const BESIDES = /^(?:ngoài|ngoai|trừ|tru)\s+(?!ra(?!\p{L}))[^,;()?]*,\s*/iu
const MIN_WORDS_LEFT = 3

/**
 * A question without what it says it does not ask ("ngoài …", "không tính …"): words for searching that would find just
 * that. Stays whole when too little would be left.
 */
export function withoutExclusions(text: string): string {
  const left = text.replace(BESIDES, '').replace(NOT_COUNTING, ' ').replace(/\s+/g, ' ').trim()
  return left.split(' ').length >= MIN_WORDS_LEFT ? left : text
}
