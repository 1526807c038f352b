import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { FigureListSchema } from '../../../src/http/schemas/figures-schemas.ts'
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
