import { describe, expect, it } from 'vitest'
import { partAnswers } from '../../../../src/answer/evidence/part-evidence.ts'
import { selectPartFigures } from '../../../../src/answer/evidence/part-figures.ts'
import { retrievedFor, textOf } from '../../../support/retrieved.ts'
import { libraryOf } from '../../../support/small-answering.ts'
import { VALLEY_REPORT } from '../../../support/valley-report.ts'

const valley = libraryOf({ 'thung-lung-xanh': VALLEY_REPORT })

/** The clauses that answer, and the figures chosen in them, when the clause that says `best` is the best. */
async function answersTo(message: string, best: string) {
  const { question, retrieval, clauseSaying } = await retrievedFor(valley, message)
  const { ranked, termWeights } = retrieval
  const answers = partAnswers(question, clauseSaying(best), ranked, termWeights, valley)
  return {
    texts: answers.map(({ evidence }) => textOf(evidence)),
    figures: answers.flatMap(({ evidence, parts }) => {
      const chosen = selectPartFigures(evidence, parts, question)
      return evidence.facts.filter(({ factId }) => chosen.has(factId)).map(({ text }) => text)
    }),
  }
}

describe('several things asked at once', () => {
  it('each have their own figure; clauses of one sentence are given as one', async () => {
    const message = 'Bao nhiêu công trình được khởi công và bao nhiêu công trình đưa vào sử dụng?'
    const { texts, figures } = await answersTo(message, 'khởi công 26')
    expect(texts).toEqual(['Đã khởi công 26 công trình; hoàn thành, đưa vào sử dụng 19 công trình.'])
    expect(figures).toEqual(['26 công trình', '19 công trình'])
  })

  it('have the money that stands behind the people asked for, not the largest or first', async () => {
    const message = 'Hỗ trợ bao nhiêu lao động tạm hoãn hợp đồng, hết bao nhiêu tiền?'
    const { figures } = await answersTo(message, '42 hộ kinh doanh')
    expect(figures).toEqual(['131 người lao động', '349 triệu đồng'])
  })

  it('no figure is given for what nothing says', async () => {
    const message = 'Bao nhiêu công trình được khởi công, bao nhiêu cầu treo bị sập?'
    const { figures } = await answersTo(message, 'khởi công 26')
    expect(figures).toEqual(['26 công trình'])
  })
})
