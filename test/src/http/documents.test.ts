import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { DocumentListSchema, DocumentViewSchema } from '../../../src/http/schemas/document-schemas.ts'
import { PassageViewSchema } from '../../../src/http/schemas/passage-schemas.ts'
import { MADE_UP } from './harness/made-up-report.ts'
import { startService, type RunningService } from './harness/running-service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const { documentId, passages } = MADE_UP
const [letterhead, body, note, noteEnd] = passages.map(({ id }) => id)

async function get<Value>(path: string, schema: z.ZodType<Value>): Promise<Value> {
  const response = await fetch(service.url + path)
  expect(response.status).toBe(200)
  return schema.parse(await response.json())
}

describe('GET /api/documents', () => {
  it('lists the documents', async () => {
    expect(await get('/api/documents', DocumentListSchema)).toEqual({
      documents: [
        {
          id: documentId,
          title: 'Báo cáo kinh tế - xã hội huyện Mai Sơn năm 2023',
          fileName: 'Báo cáo Mai Sơn 2023.md',
          passages: 4,
          footnotes: 1,
          url: `/report/${documentId}`,
        },
      ],
    })
  })
})

describe('GET /api/documents/:id', () => {
  it('gives the sections, each note once; what stands before the first is one without a title', async () => {
    const { sections } = await get(`/api/documents/${documentId}`, DocumentViewSchema)
    expect(sections).toEqual([
      { id: 's0', label: '', title: '', children: [], passageIds: [letterhead], footnoteIds: [] },
      { id: 's1', label: 'I.', title: 'Kinh tế', children: [], passageIds: [body], footnoteIds: [note] },
    ])
  })

  it('gives the whole text in order, with the labels printed in front', async () => {
    const { blocks } = await get(`/api/documents/${documentId}`, DocumentViewSchema)
    expect(blocks.map(({ passageId, label, text }) => [passageId, label, text])).toEqual([
      [letterhead, '', 'UBND HUYỆN MAI SƠN'],
      [body, '-', 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng¹; chi ngân sách 980 tỷ đồng.'],
      [note, '¹', 'Gồm 32 khoản thu.'],
      [noteEnd, '', 'Khoản lớn nhất là tiền sử dụng đất.'],
    ])
    expect(blocks[1]?.marks).toEqual([{ start: 40, end: 41, noteId: 'n1' }])
    expect(blocks[2]).toMatchObject({ kind: 'note', footnote: 1, noteId: 'n1' })
  })
})

describe('GET /api/passages/:id', () => {
  it('gives a passage with its notes and figures', async () => {
    const passage = await get(`/api/passages/${body}`, PassageViewSchema)
    expect(passage).toMatchObject({
      id: body,
      documentId,
      sectionPath: ['I. Kinh tế'],
      footnote: null,
      footnotes: [
        {
          noteId: 'n1',
          number: 1,
          passageIds: [note, noteEnd],
          text: 'Gồm 32 khoản thu. Khoản lớn nhất là tiền sử dụng đất.',
        },
      ],
      url: `/report/${documentId}#${body}:0-69`,
    })
    expect(passage.figures).toMatchObject([
      {
        factId: MADE_UP.revenue.factId,
        text: '1.250 tỷ đồng',
        value: 1250,
        baseValue: 1_250_000_000_000,
        quote: 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng¹',
        url: `/report/${documentId}#${body}:27-40`,
      },
    ])
    const [figure] = passage.figures
    expect(passage.text.slice(figure?.start, figure?.end)).toBe(figure?.text)
  })

  it('gives a note with the clause that carries its mark', async () => {
    const passage = await get(`/api/passages/${note}`, PassageViewSchema)
    expect(passage).toMatchObject({
      kind: 'note',
      footnote: 1,
      anchor: { passageId: body, text: 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng¹' },
    })
  })
})

describe('GET /api/suggestions', () => {
  it('gives questions to start from, also by theme', async () => {
    const schema = z.object({
      suggestions: z.array(z.string()),
      themes: z.array(z.object({ title: z.string(), questions: z.array(z.string()) })),
    })
    expect(await get('/api/suggestions', schema)).toEqual({
      suggestions: ['Thu ngân sách năm 2023 là bao nhiêu?'],
      themes: [{ title: 'Kinh tế', questions: ['Thu ngân sách năm 2023 là bao nhiêu?'] }],
    })
  })
})

describe('what does not exist', () => {
  it.each([
    ['/api/documents/khong-co', 404, 'document_unknown'],
    ['/api/documents/..%2F..%2Fetc%2Fpasswd', 404, 'document_unknown'],
    ['/api/documents/__proto__', 404, 'document_unknown'],
    [`/api/documents/${'x'.repeat(400)}`, 404, 'document_unknown'],
    [`/api/documents/${'x'.repeat(600)}`, 404, 'route_unknown'],
    ['/api/passages/khong-co', 404, 'passage_unknown'],
    ['/api/documents/', 404, 'document_unknown'],
    ['/api', 404, 'route_unknown'],
    ['/api/nothing', 404, 'route_unknown'],
    ['/%zz', 400, 'request_invalid'],
  ])('%s: %i %s', async (path, status, code) => {
    const response = await fetch(service.url + path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(ProblemSchema.strict().parse(await response.json())).toMatchObject({ status, code })
  })
})
