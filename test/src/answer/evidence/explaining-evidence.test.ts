import { describe, expect, it } from 'vitest'
import { explainingEvidence } from '../../../../src/answer/evidence/explaining-evidence.ts'
import { retrievedFor, textOf } from '../../../support/retrieved.ts'
import { libraryOf } from '../../../support/small-answering.ts'
import { VALLEY_REPORT } from '../../../support/valley-report.ts'

const valley = libraryOf({ 'thung-lung-xanh': VALLEY_REPORT })

/** What explains, when retrieval took the clause that says `best` for the best. */
async function explainedBy(message: string, best: string): Promise<string> {
  const { question, retrieval, clauseSaying } = await retrievedFor(valley, message)
  return textOf(explainingEvidence(question, clauseSaying(best), retrieval.ranked, valley))
}

describe('what an explanation rests on', () => {
  it('is the clause that gives the reason, not the one that states the fact', async () => {
    const text = await explainedBy('Vì sao tuyến đường Khe Lim chậm?', 'Thi công tuyến đường')
    expect(text).toContain('Do giá vật liệu tăng')
  })

  it('is what stands under the causes, though it shares one word with the question', async () => {
    const text = await explainedBy('Tại sao nhà thầu làm đường ì ạch vậy?', 'Thi công tuyến đường')
    expect(text).toContain('một số nhà thầu năng lực yếu')
  })

  it('is the whole item of a list of shortcomings', async () => {
    const text = await explainedBy('Quản lý đất đai còn hạn chế gì?', 'chưa chặt chẽ')
    expect(text).toContain('đo đạc bản đồ còn chậm')
  })

  it('is the whole sentence of a remedy', async () => {
    const text = await explainedBy('Huyện làm gì để thu hút đầu tư?', 'rà soát quy hoạch')
    expect(text).toContain('đối thoại với doanh nghiệp')
  })

  it('goes on to the sentence that qualifies it', async () => {
    const text = await explainedBy('Sức mua của người dân thế nào?', 'vẫn ổn định')
    expect(text).toContain('Tuy nhiên dịch vụ ăn uống')
  })

  it('leaves out the clauses of the sentence that speak of something else before', async () => {
    const text = await explainedBy('Vì sao nhà thầu bị nhắc nhở?', 'một số nhà thầu')
    expect(text).toBe('một số nhà thầu năng lực yếu.')
  })
})
