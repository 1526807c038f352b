import { describe, expect, it } from 'vitest'
import { composeNotFound } from '../../../../src/answer/compose.ts'
import { judgeEvidence, VERDICT_MODEL, type VerdictModel } from '../../../../src/answer/verdict/verdict.ts'
import { verdictFeatures } from '../../../../src/answer/verdict/verdict-features.ts'
import type { Question } from '../../../../src/domain/question.ts'
import { readFigures } from '../../../../src/figures/read-figures.ts'
import { createRetrieve } from '../../../../src/retrieval/retrieve.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { foundClause } from '../../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))

/** Sure of everything that no rule forbids. */
const CREDULOUS: VerdictModel = { bias: 100, names: [], trees: [], threshold: 0.5 }

async function judge(message: string, text: string, model = CREDULOUS) {
  const question = understood(message)
  const best = await foundClause(ports, question, text)
  return judgeEvidence(question, best, await createRetrieve(ports)(question), model)
}

describe('the report does not say it', () => {
  it('when the evidence belongs to another period, however sure the model is', async () => {
    expect(await judge('doanh thu du lịch năm 2019', '426 tỷ đồng')).toMatchObject({
      said: false,
      reason: 'period',
    })
  })

  it('when a figure is asked for and the evidence prints none', async () => {
    expect(await judge('có bao nhiêu phong trào thi đua', 'phong trào thi đua')).toMatchObject({
      said: false,
      reason: 'figure',
    })
  })

  it('when the evidence is about another place than asked', async () => {
    expect(await judge('phường Hoa Lư có bao nhiêu hộ nghèo', '214 hộ nghèo')).toMatchObject({
      said: false,
      reason: 'place',
    })
    expect(await judge('Thành phố Hồng Giang có bao nhiêu hộ nghèo', '214 hộ nghèo')).toMatchObject({
      said: true,
    })
  })

  it('when an opinion or a forecast is asked for: no clause is one', async () => {
    const message = 'theo bạn có bao nhiêu hộ nghèo'
    expect(await judge(message, '214 hộ nghèo')).toMatchObject({ said: false, reason: 'opinion' })
  })

  it('when a date is asked for and the evidence names no time', async () => {
    const message = 'khi nào phê duyệt phương án'
    expect(await judge(message, '27 phương án')).toMatchObject({ said: false, reason: 'date' })
    expect(await judge('nghị quyết ban hành khi nào', '15-NQ/TU')).toMatchObject({ said: true })
  })

  it('when the model is not sure enough', async () => {
    const doubtful = { ...CREDULOUS, bias: -100 }
    expect(await judge('có bao nhiêu hộ nghèo', '214 hộ nghèo', doubtful)).toMatchObject({
      said: false,
      reason: 'words',
    })
  })

  it('when nothing was found or nothing was asked', async () => {
    const nothing = { ranked: [], termWeights: [], pairWeights: [] }
    expect(judgeEvidence(understood('hộ nghèo'), undefined, nothing)).toMatchObject({ reason: 'nothing' })
    expect(await judge('???', '214 hộ nghèo')).toMatchObject({ said: false, reason: 'nothing' })
  })

  it('names the expression that the evidence does not say, as typed', async () => {
    const doubtful = { ...CREDULOUS, bias: -100 }
    expect(await judge('có bao nhiêu tàu điện ngầm', '214 hộ nghèo', doubtful)).toMatchObject({
      missing: 'tàu điện ngầm',
    })
  })

  it('names no single word: a reader would not know what is meant', async () => {
    const doubtful = { ...CREDULOUS, bias: -100 }
    expect(await judge('có bao nhiêu voi', '214 hộ nghèo', doubtful)).toMatchObject({ missing: '' })
  })
})

describe('the report says it', () => {
  it('when no rule forbids it and the model is sure', async () => {
    expect((await judge('có bao nhiêu hộ nghèo', '214 hộ nghèo')).said).toBe(true)
    expect((await judge('doanh thu du lịch năm 2024 là bao nhiêu', '450 tỷ đồng')).said).toBe(true)
  })

  it('of one side of a comparison, though the other is another place', async () => {
    expect((await judge('hộ nghèo so với phường Hoa Lư', '214 hộ nghèo')).said).toBe(true)
  })
})

describe('the learned model', () => {
  it('weighs every feature and nothing else', async () => {
    const question = understood('có bao nhiêu hộ nghèo')
    const best = await foundClause(ports, question, '214 hộ nghèo')
    const features = verdictFeatures(question, best, await createRetrieve(ports)(question))
    expect(Object.keys(features).sort()).toEqual([...VERDICT_MODEL.names].sort())
  })

  it('takes the clause that answers and leaves one that does not', async () => {
    const [right, wrong] = await Promise.all([
      judge('có bao nhiêu hộ nghèo', '214 hộ nghèo', VERDICT_MODEL),
      judge('có bao nhiêu hộ nghèo', '1.284,5 tỷ đồng', VERDICT_MODEL),
    ])
    expect(right.said).toBe(true)
    expect(wrong.said).toBe(false)
  })
})

describe('what a reader is told then', () => {
  const REASONS = [
    ...(['nothing', 'opinion', 'place', 'period', 'onlyPlan', 'onlyResult', 'date'] as const),
    ...(['figure', 'part', 'breakdown', 'personName', 'words'] as const),
  ] as const
  const told = (reason: (typeof REASONS)[number], missing: string, language?: Question['language']) =>
    composeNotFound({ said: false, certainty: 1, reason, missing }, language)

  describe.each(['vi', 'en'] as const)('in "%s"', (language) => {
    it.each(REASONS)('is a sentence without a figure and an offer to ask otherwise: %s', (reason) => {
      const draft = told(reason, 'tàu điện ngầm', language)
      expect(draft).toMatchObject({ status: 'not_found', statements: [], notes: [] })
      expect(draft.opening).toMatch(/^\p{Lu}.+\. .+\.$/u)
      expect(readFigures(draft.opening)).toEqual([])
    })

    it('is another sentence for every reason', () => {
      const sentences = REASONS.map((reason) => told(reason, 'tàu điện ngầm', language).opening)
      expect(new Set(sentences).size).toBe(REASONS.length)
    })

    it('names what is missing only when there is an expression to name', () => {
      expect(told('words', 'tàu điện ngầm', language).opening).toContain('“tàu điện ngầm”')
      expect(told('words', '', language).opening).not.toContain('“')
    })
  })

  it('is Vietnamese unless the question was English', () => {
    expect(told('place', '').opening).toBe(told('place', '', 'vi').opening)
    expect(told('place', '', 'en').opening).toMatch(/^[\p{ASCII}]+$/u)
  })
})
