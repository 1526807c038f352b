import { describe, expect, it } from 'vitest'
import { englishLabel, englishPeriod, englishUnit } from '../../../src/english/describe-fact.ts'
import { englishQuestionFor } from '../../../src/english/question-for-fact.ts'
import { isEnglish } from '../../../src/english/detect-english.ts'

describe('what a figure is, in English', () => {
  it('knows labels of the genre', () => {
    expect(englishLabel('Doanh thu du lịch')).toBe('tourism revenue')
    expect(englishLabel('Hộ cận nghèo')).toBe('near poor household')
    expect(englishLabel('GDP bình quân đầu người')).toBe('per capita GDP')
  })

  it('says nothing of a label that it knows only in part', () => {
    expect(englishLabel('Cây đào tại xã Hoàng Đông')).toBeNull()
  })

  it('knows units and years', () => {
    expect(englishUnit('tỷ đồng')).toBe('billion dong')
    expect(englishUnit('%')).toBeNull()
    expect(englishPeriod('2021')).toBe('2021')
    expect(englishPeriod('2021/2025')).toBe('2021–2025')
    expect(englishPeriod('2021-M01..M11')).toBeNull()
  })
})

describe('englishQuestionFor', () => {
  const fact = { label: 'Doanh thu du lịch', period: '2021', status: 'actual', dimension: 'money' } as const

  it.each([
    [fact, 'What was the tourism revenue in 2021?'],
    [{ ...fact, status: 'plan', period: '2022' } as const, 'What is the target for tourism revenue in 2022?'],
    [
      { ...fact, label: 'Hộ cận nghèo', dimension: 'count' } as const,
      'How many near poor households were there in 2021?',
    ],
    [{ ...fact, label: 'Cây đào Mai Pha', period: null }, 'What was “Cây đào Mai Pha”?'],
  ])('asks for %j', (asked, question) => {
    expect(englishQuestionFor(asked)).toBe(question)
    expect(isEnglish(question)).toBe(true)
  })
})
