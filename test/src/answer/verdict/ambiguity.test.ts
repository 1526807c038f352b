import { describe, expect, it } from 'vitest'
import { openCandidates } from '../../../../src/answer/verdict/ambiguity.ts'
import type { Evidence } from '../../../../src/domain/evidence.ts'
import type { Question } from '../../../../src/domain/question.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { foundClause } from '../../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const FINES = `BÁO CÁO

Kết quả công tác năm 2022 của thị xã Bình Lâm

# I. KẾT QUẢ

- Công an xử phạt vi phạm giao thông 120 triệu đồng.

- Quản lý thị trường xử phạt buôn lậu 75 triệu đồng.

- Thanh tra xây dựng xử phạt công trình trái phép 64 triệu đồng.

- Kiểm lâm xử phạt khai thác rừng 30 triệu đồng.

- Thanh tra thuế xử phạt chậm nộp 18 triệu đồng.

- Tuyên truyền về xử phạt cho 12 trường học.

- Nhắc nhở, xử phạt nghiêm các hành vi gây rối.

# II. CHỈ TIÊU NĂM 2023

- Xử phạt vi phạm hành chính 95 triệu đồng.
`
const fines = smallPorts(libraryOf({ 'binh-lam': FINES }))
const city = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))

const OPEN = 'bị phạt bao nhiêu tiền?'
const TEXTS = ['120 triệu', '75 triệu', '64 triệu']

interface Case {
  texts?: readonly string[]
  /** Scores in the order of the texts. */
  scores?: readonly number[]
  question?: Partial<Question>
}

/** The figures that a question on fines may mean, among clauses ranked as given. */
async function meant(message: string, { texts = TEXTS, scores = [], question = {} }: Case = {}) {
  const asked = { ...understood(message), ...question }
  const ranked = await Promise.all(
    texts.map(async (text, place): Promise<Evidence> => {
      const found = await foundClause(fines, asked, text)
      return { ...found, score: scores[place] ?? 10 - place / 10 }
    }),
  )
  const [best] = ranked
  if (!best) throw new Error('nothing ranked')
  return openCandidates(asked, best, ranked).map(({ facts }) => facts[0]?.text)
}

describe('a question too short to tell several figures apart', () => {
  it('that names its year means no figure of another', async () => {
    const texts = ['120 triệu', '95 triệu', '75 triệu']
    expect(await meant('năm 2022 bị phạt bao nhiêu tiền?', { texts })).toEqual([
      '120 triệu đồng',
      '75 triệu đồng',
    ])
  })

  it('may mean each of them, in order of the ranking', async () => {
    expect(await meant(OPEN)).toEqual(['120 triệu đồng', '75 triệu đồng', '64 triệu đồng'])
  })

  it('means four at most: more would be a list to read', async () => {
    expect(await meant(OPEN, { texts: [...TEXTS, '30 triệu', '18 triệu'] })).toHaveLength(4)
  })

  it('means none that is much worse than the best', async () => {
    expect(await meant(OPEN, { scores: [10, 9, 7] })).toEqual(['120 triệu đồng', '75 triệu đồng'])
  })

  it('means none of another unit, and no clause without a figure', async () => {
    const texts = [...TEXTS, '12 trường', 'gây rối']
    expect(await meant(OPEN, { texts })).toEqual(await meant(OPEN))
  })

  it('means one figure when only one is near', async () => {
    expect(await meant(OPEN, { scores: [10, 5, 4] })).toEqual([])
  })

  it('means the same thing only once, wherever it is printed', async () => {
    expect(await meant(OPEN, { texts: ['120 triệu', '120 triệu'] })).toEqual([])
  })
})

describe('a question that tells which figure it means', () => {
  it.each<[string, string, Partial<Question>]>([
    ['by more words of its own', 'phạt buôn lậu bao nhiêu tiền', {}],
    ['by a place', OPEN, { places: ['binh lam'] }],
    ['by what was said before', OPEN, { previousPassageIds: ['binh-lam.1'] }],
    ['by asking for no figure', OPEN, { intent: 'explanation' }],
  ])('%s', async (_, message, question) => {
    expect(await meant(message, { question })).toEqual([])
  })

  it('by the very label that the report prints', async () => {
    const question = understood('có bao nhiêu hộ nghèo')
    const [best, other] = await Promise.all([
      foundClause(city, question, '214 hộ nghèo'),
      foundClause(city, question, '365 hộ'),
    ])
    const alike = (evidence: Evidence, exactLabel: number): Evidence => ({
      ...evidence,
      score: 10,
      features: { ...evidence.features, clauseCoverage: 1 },
      figures: evidence.figures.map((figure) => ({
        ...figure,
        features: { ...figure.features, exactLabel },
      })),
    })
    expect(openCandidates(question, best, [best, other])).toEqual([])
    const vague = [alike(best, 0.1), alike(other, 0.1)]
    expect(openCandidates(question, alike(best, 0.1), vague)).toHaveLength(2)
    expect(openCandidates(question, alike(best, 1), [alike(best, 1), ...vague])).toEqual([])
  })
})
