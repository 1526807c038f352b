/** "quy" and "quỳ" are not written otherwise. */
const FINAL_Y = /^([bcdđghklmnprstvx]+)([yýỳỷỹỵ])$/u
const I_FOR_Y: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

/** "tỷ" and "tỉ", "kỹ" and "kĩ", "lý" and "lí" are written as one likes: the word (lower case) with "i". */
export function withFinalI(word: string): string {
  return word.replace(FINAL_Y, (_, before: string, y: string) => before + (I_FOR_Y[y] ?? y))
}
