/** "1,902", "12,345.6": thousands set apart by commas. */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u
/** "65.3": a decimal point. */
const POINTED = /^\d+\.\d+$/u

/** A number in English notation as Vietnamese prints it: "1,902.5" → "1.902,5". Anything else stays as it is. */
export function vietnameseNumber(written: string): string {
  if (!GROUPED.test(written) && !POINTED.test(written)) return written
  return written.replace(/[.,]/gu, (sign) => (sign === ',' ? '.' : ','))
}
