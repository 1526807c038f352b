import { describe, expect, it } from 'vitest'
import { understood } from '../../support/understood.ts'

/** The parts as "unit: own terms". */
function partsIn(message: string): string[] {
  const { parts, askedUnits, terms } = understood(message)
  return parts.map(({ unit, terms: own }) => {
    const noun = unit === null ? '–' : (askedUnits[unit]?.words.join(' ') ?? '')
    return `${noun}: ${own.map((place) => terms[place]?.text ?? '').join(' ')}`
  })
}

describe('the things asked for side by side', () => {
  it.each([
    [
      'Về đường thôn, bao nhiêu tuyến được hỗ trợ xi măng và bao nhiêu tuyến đưa vào sử dụng?',
      ['tuyen: tuyến hỗ trợ xi măng', 'tuyen: tuyến đưa sử dụng'],
    ],
    ['hộ nghèo bao nhiêu, hộ cận nghèo bao nhiêu', ['–: hộ nghèo', '–: hộ cận nghèo']],
    ['sản lượng lương thực và năng suất lúa là bao nhiêu', ['–: sản lượng lương thực', '–: năng suất lúa']],
    ['nhận bao nhiêu hồ sơ, đã trả bao nhiêu', ['ho: nhận hồ sơ', 'ho: trả']],
  ])('%s', (message, parts) => {
    expect(partsIn(message)).toEqual(parts)
  })

  it.each(['Có bao nhiêu hộ nghèo?', 'thu và chi ngân sách đạt bao nhiêu', 'sản lượng lúa và ngô'])(
    'none in "%s"',
    (message) => {
      expect(partsIn(message)).toEqual([])
    },
  )

  it('what is asked of each of several things is marked', () => {
    const { parts } = understood('hỗ trợ bao nhiêu người, mỗi bên bao nhiêu tiền')
    expect(parts.map(({ isOfEach }) => isOfEach)).toEqual([false, true])
  })

  it('people named first are not asked for where they are counted later', () => {
    const { askedUnits } = understood('mấy anh chị nghỉ không lương được hỗ trợ bao nhiêu người')
    expect(askedUnits).toHaveLength(1)
  })
})
