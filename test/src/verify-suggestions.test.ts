import { describe, expect, it } from 'vitest'
import { createSuggestionPool } from '../../src/answer/suggest/suggestion-pool.ts'
import { createAsk, type Ask } from '../../src/ask.ts'
import { OverloadedError } from '../../src/domain/errors.ts'
import { createSuggestionVerifier } from '../../src/verify-suggestions.ts'
import { CITY_REPORT } from '../support/city-report.ts'
import { libraryOf, smallPorts } from '../support/small-answering.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })
const answering = createAsk(smallPorts(library))

function verifying(ask: Ask, untilIdle = () => Promise.resolve(true)) {
  const pool = createSuggestionPool()
  return { pool, verifier: createSuggestionVerifier({ library, pool, ask, untilIdle }) }
}

describe('questions are suggested only after they were asked', () => {
  it('and answered by the figure they were made from', async () => {
    const { pool, verifier } = verifying(answering)
    await verifier.verifyAll()
    expect(pool.all('vi').length).toBeGreaterThan(4)
    for (const { text, factId } of pool.all('vi').filter((suggestion) => suggestion.factId !== null)) {
      const { answer } = await answering({ question: text, history: [] })
      expect(
        answer.figures.map((figure) => figure.factId),
        text,
      ).toContain(factId)
    }
  })

  it('not when the answer is another', async () => {
    const other = await answering({ question: 'Diện tích chè năm 2023?', history: [] })
    const { pool, verifier } = verifying(() => Promise.resolve(other))
    await verifier.verifyAll()
    for (const { subject } of pool.all('vi')) expect(subject).toContain('dien tich che')
  })

  it('not when nobody had time to answer', async () => {
    const { pool, verifier } = verifying(() => Promise.reject(new OverloadedError(1)))
    await verifier.verifyAll()
    expect(pool.all('vi')).toEqual([])
  })

  it('no more once the service ends', async () => {
    const { pool, verifier } = verifying(answering, () => Promise.resolve(false))
    await verifier.verifyAll()
    expect(pool.all('vi')).toEqual([])
  })
})

describe('a caller that asks once', () => {
  it('gets those near its answer first', async () => {
    const { answer } = await answering({ question: 'Năm 2023 có bao nhiêu hộ nghèo?', history: [] })
    const [passageId = ''] = answer.citations.map((citation) => citation.passageId)
    const { pool, verifier } = verifying(answering)
    await verifier.verifyNear(new Set([passageId]), 1)
    expect(pool.all('vi').flatMap(({ passageIds }) => passageIds)).toEqual([passageId])
  })
})
