/** The end of a text that is a shortened word with its dot, "Tp. ", "P. ", "ThS. ": consonants behind a capital. */
const SHORTENED = /(?:^|[\s(])[BCDĐGHKLMNPQRSTVX][BCDĐGHKLMNPQRSTVXbcdđghklmnpqrstvx]{0,3}\.\s+$/u

/** Whether the dot at the end of a text shortens a word and ends no sentence. */
export function endsShortened(text: string): boolean {
  return SHORTENED.test(text)
}
