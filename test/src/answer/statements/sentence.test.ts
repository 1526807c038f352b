import { describe, expect, it } from 'vitest'
import { hullOf, sentenceOf } from '../../../../src/answer/statements/sentence.ts'

/** Clauses written between bars, as a passage. */
function passageOf(barred: string) {
  const clauses: { start: number; end: number }[] = []
  let text = ''
  for (const part of barred.split('|')) {
    clauses.push({ start: text.length, end: text.length + part.length })
    text += `${part} `
  }
  return { text: text.trimEnd(), clauses }
}

function sentenceAround(barred: string, place: number): string {
  const passage = passageOf(barred)
  const clause = passage.clauses[place] ?? { start: 0, end: 0 }
  const { start, end } = hullOf(sentenceOf(passage, clause))
  return passage.text.slice(start, end)
}

describe('the sentence of a clause', () => {
  it('goes from full stop to full stop', () => {
    const text = 'Đã họp.|Nhận 5 đơn;|đã giải quyết 4 đơn.|Còn lại chuyển sang năm sau.'
    for (const place of [1, 2]) expect(sentenceAround(text, place)).toBe('Nhận 5 đơn; đã giải quyết 4 đơn.')
    expect(sentenceAround(text, 0)).toBe('Đã họp.')
  })

  it('ends with a full stop that quotation marks or a note mark follow', () => {
    expect(sentenceAround('Có 3 xã đạt.¹²|Còn 2 xã.', 0)).toBe('Có 3 xã đạt.¹²')
    expect(sentenceAround('Theo phương châm “đi từng ngõ.”|Đạt 9 xã.', 1)).toBe('Đạt 9 xã.')
  })

  it('is the clause alone in a passage that does not know it', () => {
    expect(sentenceOf(passageOf('Một.|Hai.'), { start: 99, end: 101 })).toEqual([{ start: 99, end: 101 }])
  })
})
