import { describe, expect, it } from 'vitest'
import { siblingEvidence } from '../../../../src/answer/evidence/sibling-evidence.ts'
import { selectFigures } from '../../../../src/answer/evidence/select-figures.ts'
import { retrievedFor, textOf } from '../../../support/retrieved.ts'
import { libraryOf } from '../../../support/small-answering.ts'
import { VALLEY_REPORT } from '../../../support/valley-report.ts'

const valley = libraryOf({ 'thung-lung-xanh': VALLEY_REPORT })

async function answeredBy(message: string) {
  const { question, retrieval, clauseSaying } = await retrievedFor(valley, message)
  const best = clauseSaying('Tiếp nhận 512')
  const evidence = siblingEvidence(question, best, retrieval.ranked, retrieval.termWeights, valley)
  const asked = selectFigures(evidence, question)
  return {
    text: textOf(evidence),
    figures: evidence.facts.filter(({ factId }) => asked.has(factId)).map(({ text }) => text),
  }
}

describe('figures of one unit in a sentence', () => {
  it.each([
    ['bao nhiêu hồ sơ đất đai bị trả lại', '13 hồ sơ'],
    ['có bao nhiêu hồ sơ đất đai giải quyết xong', '468 hồ sơ'],
  ])(
    '%s: the one whose clause says it, told from the clause that names the thing',
    async (message, figure) => {
      const { text, figures } = await answeredBy(message)
      expect(figures).toEqual([figure])
      expect(text).toContain('Tiếp nhận 512 hồ sơ đăng ký đất đai')
    },
  )

  it.each(['tiếp nhận bao nhiêu hồ sơ đất đai', 'có bao nhiêu hồ sơ đăng ký đất đai'])(
    '%s: the first, when the question says nothing of the others',
    async (message) => {
      const { text, figures } = await answeredBy(message)
      expect(figures).toEqual(['512 hồ sơ'])
      expect(text).toBe('Tiếp nhận 512 hồ sơ đăng ký đất đai;')
    },
  )
})
