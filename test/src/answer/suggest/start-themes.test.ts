import { describe, expect, it } from 'vitest'
import { MAX_THEMES, startThemes } from '../../../../src/answer/suggest/start-themes.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { askSuggesting } from '../../../support/suggesting.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })
const { pool } = await askSuggesting(smallPorts(library))
const suggestions = pool.all('vi')

describe('questions to start from, by theme', () => {
  const themes = startThemes(suggestions, library)

  it('stand under names of parts of the report, in its order', () => {
    expect(themes.map(({ title }) => title)).toEqual([
      'Kinh tế',
      'Văn hóa - xã hội',
      'Tồn tại, hạn chế',
      'Chỉ tiêu chủ yếu năm 2024',
    ])
  })

  it('are few, each of them one that the report answers', () => {
    expect(themes.length).toBeLessThanOrEqual(MAX_THEMES)
    for (const { questions } of themes) {
      expect(questions.length).toBeGreaterThan(0)
      expect(questions.length).toBeLessThanOrEqual(3)
      for (const question of questions) expect(suggestions.map(({ text }) => text)).toContain(question)
    }
  })

  it('are asked under one theme only', () => {
    const questions = themes.flatMap((theme) => theme.questions)
    expect(new Set(questions).size).toBe(questions.length)
  })

  it('are none where nothing was verified', () => {
    expect(startThemes([], library)).toEqual([])
  })
})
