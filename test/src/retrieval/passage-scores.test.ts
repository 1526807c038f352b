import { describe, expect, it } from 'vitest'
import { joinScores, scoresOfNotFound } from '../../../src/retrieval/passage-scores.ts'

const said = [
  { passageId: 'a', score: 8 },
  { passageId: 'b', score: 2 },
]
const near = [
  { passageId: 'b', score: 0.9 },
  { passageId: 'c', score: 0.8 },
]
const nearClauses = [
  { passageId: 'b', start: 40, score: 0.9 },
  { passageId: 'd', start: 0, score: 0.7 },
]

describe('the scores of passages', () => {
  const scores = joinScores(said, near, nearClauses)

  it('hold every passage that any search brought', () => {
    expect([...scores.keys()]).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are shares of the best by words, and between farthest and nearest by vectors', () => {
    expect(scores.get('b')).toMatchObject({ wordScore: 0.25, vectorScore: 1, cosine: 0.9 })
    expect(scores.get('c')).toMatchObject({ wordScore: 0, vectorScore: 0, cosine: 0.8 })
  })

  it('know the near clauses by their offset', () => {
    expect(scores.get('b')?.clauseScores).toEqual(new Map([[40, 1]]))
    expect(scores.get('d')?.clauseScores).toEqual(new Map([[0, 0]]))
  })

  it('put what the vectors did not bring as far as the farthest', () => {
    expect(scores.get('a')?.cosine).toBe(0.8)
    expect(scoresOfNotFound(scores)).toMatchObject({ wordScore: 0, vectorScore: 0, cosine: 0.8 })
  })

  it('are none when nothing was found', () => {
    expect(joinScores([], [], [])).toEqual(new Map())
  })
})
