import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { FigureChoicesSchema, FigureListSchema } from '../../../src/http/schemas/figures-schemas.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf } from '../../support/small-answering.ts'
import { startService, type RunningService } from './harness/running-service.ts'

const library = libraryOf({ 'hong-giang-2023': CITY_REPORT })
let service: RunningService
beforeAll(async () => {
  service = await startService({ context: { library } })
})
afterAll(() => service.stop())

function figures(parameters: Record<string, string> | string): Promise<Response> {
  return fetch(`${service.url}/api/figures?${new URLSearchParams(parameters).toString()}`)
}

async function list(parameters: Record<string, string>) {
  const response = await figures(parameters)
  expect(response.status).toBe(200)
  return FigureListSchema.parse(await response.json())
}

describe('GET /api/figures', () => {
  it('gives facts with what they mean and where they stand', async () => {
    const { total, items, nextCursor } = await list({ q: 'thu ngan sach', limit: '1' })
    expect(total).toBe(2)
    expect(nextCursor).not.toBeNull()
    const [fact] = items
    const passage = library.passage(fact?.passageId ?? '')
    expect(fact).toMatchObject({
      documentId: 'hong-giang-2023',
      text: '1.284,5 tỷ đồng',
      value: 1284.5,
      unit: 'tỷ đồng',
      baseValue: 1_284_500_000_000,
      baseUnit: 'đồng',
      period: '2023',
      status: 'actual',
      relation: 'value',
      direction: null,
      sectionPath: ['I. KẾT QUẢ THỰC HIỆN NĂM 2023', '1. Về kinh tế'],
      footnote: null,
      url: `/report/hong-giang-2023#${passage?.id ?? ''}:${fact?.start ?? ''}-${fact?.end ?? ''}`,
    })
    expect(passage?.text).toContain(fact?.quote)
    expect(passage?.text.slice(fact?.start, fact?.end)).toBe(fact?.text)
  })

  it('gives every fact once over the pages, whatever their size', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit: '7', sort: 'value', cursor })
      expect(page.total).toBe(library.facts().length)
      seen.push(...page.items.map(({ factId }) => factId))
      cursor = page.nextCursor
    }
    expect(seen).toHaveLength(library.facts().length)
    expect(new Set(seen)).toEqual(new Set(library.facts().map(({ factId }) => factId)))
  })

  it('takes parameters that were left empty for left out', async () => {
    const empty = {
      q: '',
      unit: '',
      period: '',
      status: '',
      section: '',
      document: '',
      sort: '',
      limit: '',
      cursor: '',
    }
    expect(await list(empty)).toEqual(await list({}))
  })

  it.each([
    { q: 'khong-co-chuyen-nay' },
    { unit: 'parsec' },
    { period: '1999' },
    { document: 'khong-co' },
    { document: '../../etc/passwd' },
    { section: '.*' },
    { q: '=cmd()' },
    { q: '\u0000' },
  ])('%j fits nothing: total 0', async (parameters) => {
    expect(await list(parameters)).toEqual({ total: 0, items: [], nextCursor: null })
  })
})

describe('what a statement says of its figure', () => {
  it('stands beside it: share of plan and change, in words', async () => {
    const [visitors] = (await list({ q: 'lượng khách du lịch', relation: 'value', limit: '1' })).items
    expect(visitors).toMatchObject({ text: '512.400 lượt', words: '512.400 lượt', spokenOf: null })
    expect(visitors?.planShares.map(({ words }) => words)).toEqual(['102,5% kế hoạch'])
    expect(visitors?.changes.map(({ words }) => words)).toEqual(['tăng 18,2% so với cùng kỳ'])
  })

  it('names the figure that a share of plan speaks of', async () => {
    const { items } = await list({ relation: 'planShare', sort: 'document' })
    expect(items.map(({ words, spokenOf }) => `${words} ← ${spokenOf?.text ?? ''}`)).toEqual([
      '102,5% kế hoạch ← 512.400 lượt',
      '106% kế hoạch ← 426 tỷ đồng',
      '111% dự toán tỉnh giao ← 1.284,5 tỷ đồng',
    ])
  })

  it('is found in its quote, wherever in the passage that begins', async () => {
    for (const { quote, quoteStart, start, end, text } of (await list({ limit: '200' })).items) {
      expect(quote.slice(start - quoteStart, end - quoteStart)).toBe(text)
    }
  })
})

describe('figures chosen by their ids', () => {
  it('are those and no others, in the order asked for', async () => {
    const all = (await list({ sort: 'document' })).items
    const ids = [all[4], all[1]].map((fact) => fact?.factId ?? '')
    const chosen = await list({ ids: [...ids, 'khong-co'].join(','), sort: 'document' })
    expect(chosen.items.map(({ factId }) => factId)).toEqual([ids[1], ids[0]])
    expect(chosen.total).toBe(2)
  })

  it('are at most 200', async () => {
    const response = await figures({
      ids: Array.from({ length: 201 }, (_, place) => `id-${place}`).join(','),
    })
    expect(response.status).toBe(400)
  })
})

describe('GET /api/figures/choices', () => {
  const choices = async (parameters: Record<string, string>) => {
    const query = new URLSearchParams(parameters).toString()
    const response = await fetch(`${service.url}/api/figures/choices?${query}`)
    expect(response.status).toBe(200)
    return FigureChoicesSchema.parse(await response.json())
  }

  it('counts what is left when one is chosen', async () => {
    const { units, periods, statuses, relations, sections, documents } = await choices({ q: 'du lịch' })
    const left = async (parameters: Record<string, string>) =>
      (await list({ q: 'du lịch', ...parameters })).total
    for (const { value, count } of units) expect(await left({ unit: value })).toBe(count)
    for (const { value, count } of periods) expect(await left({ period: value })).toBe(count)
    for (const { value, count } of statuses) expect(await left({ status: value })).toBe(count)
    for (const { value, count } of relations) expect(await left({ relation: value })).toBe(count)
    for (const { value, count } of sections) expect(await left({ section: value })).toBe(count)
    for (const { value, count } of documents) expect(await left({ document: value })).toBe(count)
    expect(units.length * periods.length * sections.length * documents.length).toBeGreaterThan(0)
  })

  it('of a filter are those with the filter lifted and the others kept', async () => {
    const { units, relations } = await choices({ unit: 'hộ', relation: 'value' })
    expect(units.map(({ value }) => value)).toContain('tỷ đồng')
    expect(relations.map(({ value }) => value)).not.toContain('planShare')
  })

  it('names documents by title, and headings in their order with their depth', async () => {
    const { documents, sections } = await choices({})
    expect(documents).toEqual([
      { value: 'hong-giang-2023', title: library.documents()[0]?.title, count: library.facts().length },
    ])
    expect(sections.slice(0, 2).map(({ value, depth }) => [value, depth])).toEqual([
      ['I. KẾT QUẢ THỰC HIỆN NĂM 2023', 0],
      ['1. Về kinh tế', 1],
    ])
  })

  it('lists a unit once, however it is spelled', async () => {
    const { units } = await choices({})
    const folded = units.map(({ value }) => value.toLowerCase())
    expect(new Set(folded).size).toBe(folded.length)
  })
})

describe('malformed parameters', () => {
  it.each([
    ['status=done', '/status', 'Tham số “status” phải là một trong: actual, estimate, plan'],
    ['status=plan&status=actual', '/status', 'Tham số “status”'],
    ['relation=x', '/relation', 'Tham số “relation” phải là một trong'],
    ['bound=x', '/bound', 'Tham số “bound” phải là một trong'],
    ['sort=size', '/sort', 'Tham số “sort” phải là một trong: relevance, value, period, document'],
    ['period=2021-13', '/period', 'Tham số “period” phải có dạng'],
    ['period=năm', '/period', 'Tham số “period” phải có dạng'],
    ['limit=0', '/limit', 'Tham số “limit” phải là số nguyên từ 1 đến 200'],
    ['limit=201', '/limit', 'Tham số “limit”'],
    ['limit=-1', '/limit', 'Tham số “limit”'],
    ['limit=1e2', '/limit', 'Tham số “limit”'],
    ['limit=10&limit=20', '/limit', 'Tham số “limit”'],
    ['cursor=abc', '/cursor', 'Tham số “cursor”'],
    ['q=a&q=b', '/q', 'Tham số “q” chỉ được nêu một lần'],
    [`q=${'x'.repeat(301)}`, '/q', 'Tham số “q” dài quá 300 ký tự'],
    ['colour=red', '', 'Tham số “colour” không được hỗ trợ'],
  ])('%s', async (query, pointer, detail) => {
    const response = await figures(query)
    expect(response.status).toBe(400)
    const problem = ProblemSchema.parse(await response.json())
    expect(problem.code).toBe('request_invalid')
    expect(problem.errors?.[0]?.pointer).toBe(pointer)
    expect(problem.detail).toContain(detail)
  })

  it('a cursor of other filters is refused', async () => {
    const { nextCursor } = await list({ q: 'du lịch', limit: '1' })
    const response = await figures({ q: 'hộ nghèo', limit: '1', cursor: nextCursor ?? '' })
    expect(response.status).toBe(400)
    expect(ProblemSchema.parse(await response.json()).detail).toContain('Tham số “cursor”')
  })
})
