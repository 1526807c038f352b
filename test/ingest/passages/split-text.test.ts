import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PASSAGE_MAX_CHARACTERS, splitText } from '../../../ingest/passages/split-text.ts'

const partsOf = (text: string) => splitText(text).map(({ start, end }) => text.slice(start, end))

const SENTENCE =
  'Ủy ban nhân dân thành phố chỉ đạo các phường, xã thực hiện tốt công tác thu ngân sách trên địa bàn.'
const WORDS = 'thành phố chỉ đạo các phường xã thực hiện tốt công tác thu ngân sách trên địa bàn '

describe('long texts', () => {
  test('a text of up to 700 characters is one part', () => {
    expect(partsOf(SENTENCE)).toEqual([SENTENCE])
  })

  test('are cut between sentences, into parts of about one length', () => {
    const parts = partsOf(Array.from({ length: 9 }, () => SENTENCE).join(' '))
    expect(parts).toHaveLength(2)
    for (const part of parts) expect(part).toMatch(/\.$/u)
    expect(Math.abs((parts[0] ?? '').length - (parts[1] ?? '').length)).toBeLessThanOrEqual(
      SENTENCE.length + 1,
    )
  })

  test('else behind “;”, else behind “,”, else at a space', () => {
    const sentence = WORDS.repeat(6).trim()
    expect(partsOf(`${sentence}; ${sentence}`)[0]).toMatch(/;$/u)
    expect(partsOf(`${sentence}, ${sentence}`)[0]).toMatch(/,$/u)
    expect(partsOf(WORDS.repeat(12).trim())[0]).toMatch(/\p{L}$/u)
  })

  test('a space between a number and its unit is the last to be cut', () => {
    const parts = partsOf('đạt 331 tỷ '.repeat(120).trim())
    for (const part of parts) expect(part).not.toMatch(/\d$|^\d/u)
  })

  test('brackets are not cut while there is another place', () => {
    const parts = partsOf(`${WORDS.repeat(7)}(${WORDS.repeat(2).trim()}) ${WORDS.repeat(3)}`)
    for (const part of parts) expect(part.split('(').length).toBe(part.split(')').length)
  })

  test('every part is short enough and together they are the text', () => {
    const words = fc.constantFrom(
      'thu',
      'đạt',
      '1.902',
      'TP.',
      '(',
      ')',
      ';',
      ',',
      '.',
      'Chi',
      'x'.repeat(900),
      '𝒳'.repeat(500),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 400 }), (chosen) => {
        const text = chosen.join(' ')
        const parts = partsOf(text)
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(PASSAGE_MAX_CHARACTERS)
        expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
      { numRuns: 60 },
    )
  })
})
