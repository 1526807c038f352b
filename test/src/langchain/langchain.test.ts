import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../src/ask.ts'
import { AnswerSchema } from '../../../src/domain/answer.ts'
import { createAskTool } from '../../../src/langchain/ask-tool.ts'
import { ReportRetriever } from '../../../src/langchain/report-retriever.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })
const ask = createAsk(smallPorts(library))

describe('the retriever', () => {
  const retriever = new ReportRetriever({ ask })

  it('brings the passage that an answer would rest on first', async () => {
    const question = 'Doanh thu du lịch năm 2023 đạt bao nhiêu?'
    const [best] = await retriever.invoke(question)
    const { answer } = await ask({ question, history: [] })
    expect(best?.id).toBe(answer.citations[0]?.passageId)
    expect(best?.metadata.quote).toContain('426 tỷ đồng')
  })

  it('tells of each where it stands and which clause speaks of the question', async () => {
    for (const { id, pageContent, metadata } of await retriever.invoke('có bao nhiêu hộ nghèo')) {
      const passage = library.passage(metadata.passageId)
      expect(pageContent).toBe(passage?.text)
      expect(metadata).toMatchObject({
        passageId: id,
        documentId: 'hong-giang',
        sectionPath: passage?.sectionPath,
        url: `/report/hong-giang#${metadata.passageId}:${metadata.start}-${metadata.end}`,
      })
      expect(pageContent.slice(metadata.start, metadata.end)).toBe(metadata.quote)
    }
  })

  it('brings each passage once, best first, and no more than asked for', async () => {
    const found = await new ReportRetriever({ ask, limit: 3 }).invoke('doanh thu du lịch')
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    expect(found).toHaveLength(3)
    const scores = found.map(({ metadata }) => metadata.score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('brings nothing for a greeting', async () => {
    expect(await retriever.invoke('xin chào')).toEqual([])
  })
})

describe('the tool', () => {
  const askTool = createAskTool(ask)

  it('gives the answer with its figures and citations as JSON', async () => {
    const reply = AnswerSchema.parse(JSON.parse(await askTool.invoke({ question: 'có bao nhiêu hộ nghèo' })))
    expect(reply.status).toBe('answered')
    expect(reply.figures.map(({ text }) => text)).toContain('214 hộ')
    expect(reply.citations[0]?.quote).toContain('214')
  })

  it('says so when the report does not state it', async () => {
    const reply = AnswerSchema.parse(
      JSON.parse(await askTool.invoke({ question: 'Giá vé máy bay đi Paris là bao nhiêu?' })),
    )
    expect(reply).toMatchObject({ status: 'not_found', figures: [], citations: [] })
  })

  it.each(['', '   ', 'a'.repeat(1001)])(
    'refuses a question that the service would refuse',
    async (question) => {
      await expect(askTool.invoke({ question })).rejects.toThrow()
    },
  )
})
