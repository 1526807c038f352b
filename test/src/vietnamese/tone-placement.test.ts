import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDiacriticsCounts } from '../../../src/models/diacritics-counts.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { placeToneMark } from '../../../src/vietnamese/tone-placement.ts'

describe('placeToneMark', () => {
  it.each([
    ['hoá', 'hóa'],
    ['thuý', 'thúy'],
    ['uỷ', 'ủy'],
    ['khoẻ', 'khỏe'],
    ['xoè', 'xòe'],
    ['tuỳ', 'tùy'],
    ['gỉa', 'giả'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['Hoá', 'Hóa'],
    ['HOÁ', 'HÓA'],
    ['hoá'.normalize('NFD'), 'hóa'],
  ])('brings %s to %s', (given, placed) => {
    expect(placeToneMark(given)).toBe(placed)
  })

  it.each([
    ...['hóa', 'hoàn', 'quý', 'huỳnh', 'già', 'gì', 'gìn', 'giữa', 'giếng', 'thuở', 'khuỷu', 'ngoài', 'rượu'],
    ...['mía', 'của', 'quốc', 'nghĩa', 'tuyến', 'được', 'ý', 'đào', 'thuế'],
    ...['kilômét', 'ngân', 'doanh', 'TTHC', '1.902', ''],
  ])('leaves %s', (given) => {
    expect(placeToneMark(given)).toBe(given)
  })

  it('agrees with the general counts, which know each syllable in one placement only', async () => {
    const { syllables } = await readDiacriticsCounts('models')
    const displaced = [...syllables.keys()].filter((syllable) => placeToneMark(syllable) !== syllable)
    // Foreign words of two syllables, written as one.
    expect(displaced.every((word) => word.length >= 4 && !syllables.has(placeToneMark(word)))).toBe(true)
    expect(displaced.length).toBeLessThan(5)
  })

  it('moves nothing but the tone mark, and moves it only once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('q', 'u', 'á', 'o', 'ỷ', 'ề', 'n', 'G', 'i', 'đ', 'ữ', '1') }),
        (word) => {
          const placed = placeToneMark(word)
          expect(fold(placed)).toBe(fold(word))
          expect(placeToneMark(placed)).toBe(placed)
        },
      ),
    )
  })
})
