import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { FindingListSchema } from '../../../src/http/schemas/audit-schemas.ts'
import { libraryOf } from '../../support/small-answering.ts'
import { startService, type RunningService } from './harness/running-service.ts'

const report = (text: string) => `BÁO CÁO

Tình hình kinh tế - xã hội năm 2023

I. KẾT QUẢ THỰC HIỆN

${text}
`
const library = libraryOf({
  'an-phu': report('Giải quyết 226/250 hồ sơ đạt tỷ lệ 89,6%. Có 25 hộ (13 hộ xây mới, 12 hộ sửa chữa).'),
  'tan-lap': report('Xử lý 45/50 đơn (chiếm 90%). Toàn xã có 640 hộ nghèo (310 hộ ở chợ, 320 hộ ở bản).'),
})

let service: RunningService
beforeAll(async () => {
  service = await startService({ context: { library } })
})
afterAll(() => service.stop())

async function audit(query = '') {
  const response = await fetch(`${service.url}/api/audit${query}`)
  expect(response.status).toBe(200)
  return FindingListSchema.parse(await response.json())
}

describe('GET /api/audit', () => {
  it('lists what was recomputed, in the order of the documents', async () => {
    const { total, items, nextCursor } = await audit()
    expect(items.map(({ documentId, verdict, printed }) => [documentId, verdict, printed.text])).toEqual([
      ['an-phu', 'contradiction', '89,6%'],
      ['an-phu', 'consistent', '25 hộ'],
      ['tan-lap', 'consistent', '90%'],
      ['tan-lap', 'contradiction', '640 hộ'],
    ])
    expect([total, nextCursor]).toEqual([4, null])
  })

  it('says how many there are of each kind, whatever is asked for of the other kinds', async () => {
    const { choices } = await audit('?document=an-phu&verdict=consistent')
    expect(choices.verdicts).toEqual([
      { value: 'consistent', count: 1 },
      { value: 'rounding', count: 0 },
      { value: 'contradiction', count: 1 },
    ])
    expect(choices.kinds).toEqual([{ value: 'total', count: 1 }])
    expect(choices.documents.map(({ value, count }) => [value, count])).toEqual([
      ['an-phu', 1],
      ['tan-lap', 1],
    ])
  })

  it('says where in its passage a quote begins', async () => {
    const { items } = await audit()
    for (const { printed } of items) {
      const from = printed.start - printed.quoteStart
      expect(printed.quote.slice(from, from + printed.text.length)).toBe(printed.text)
    }
  })

  it('gives both quotes with their addresses, the computation, the difference and a plain sentence', async () => {
    const { items } = await audit('?verdict=contradiction&kind=share')
    const [passage] = library.passages().filter(({ text }) => text.includes('226/250'))
    const quote = 'Giải quyết 226/250 hồ sơ đạt tỷ lệ 89,6%.'
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      verdict: 'contradiction',
      kind: 'share',
      printed: { text: '89,6%', quote, url: `/report/an-phu#${passage?.id ?? ''}:35-40` },
      computed: { text: '90,4%', expression: '226 / 250' },
      operands: [{ text: '226/250 hồ sơ', quote }],
      difference: '0,8 điểm %',
      explanation: 'Báo cáo in 89,6%, nhưng 226/250 tính ra 90,4%.',
    })
    expect(items[0]?.operands[0]?.factId).toBe(library.facts()[0]?.factId)
  })

  it.each([
    ['?verdict=consistent', 2],
    ['?kind=total', 2],
    ['?document=tan-lap', 2],
    ['?document=tan-lap&verdict=contradiction', 1],
    ['?verdict=rounding', 0],
    ['?document=khong-co', 0],
    ['?verdict=&kind=', 4],
  ])('filters: %s', async (query, total) => {
    expect((await audit(query)).total).toBe(total)
  })

  it('comes in pages of the asked size', async () => {
    const first = await audit('?limit=3')
    expect([first.items.length, first.total]).toEqual([3, 4])
    const second = await audit(`?limit=3&cursor=${first.nextCursor ?? ''}`)
    expect(second.items.map(({ printed }) => printed.text)).toEqual(['640 hộ'])
    expect(second.nextCursor).toBeNull()
  })

  it.each([
    ['?verdict=sai', 'verdict', 'Tham số “verdict” phải là một trong: consistent, rounding, contradiction.'],
    ['?kind=tong', 'kind', 'Tham số “kind” phải là một trong: '],
    ['?limit=0', 'limit', 'Tham số “limit” phải là số nguyên từ 1 đến 200.'],
    ['?limit=5&limit=6', 'limit', 'Tham số “limit” phải là số nguyên từ 1 đến 200.'],
    ['?cursor=abc', 'cursor', 'Tham số “cursor” không phải giá trị do dịch vụ này cấp.'],
    ['?document=a&document=b', 'document', 'Tham số “document” chỉ được nêu một lần'],
    ['?verdit=rounding', '', 'Tham số “verdit” không được hỗ trợ.'],
  ])('refuses %s and names the parameter', async (query, parameter, detail) => {
    const response = await fetch(`${service.url}/api/audit${query}`)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = ProblemSchema.parse(await response.json())
    expect(problem.code).toBe('request_invalid')
    expect(problem.errors?.[0]?.pointer).toBe(parameter === '' ? '' : `/${parameter}`)
    expect(problem.detail).toContain(detail)
  })

  it('refuses the cursor of another filter', async () => {
    const { nextCursor } = await audit('?limit=1')
    const response = await fetch(`${service.url}/api/audit?limit=1&kind=total&cursor=${nextCursor ?? ''}`)
    expect(response.status).toBe(400)
    expect(ProblemSchema.parse(await response.json()).detail).toContain('“cursor”')
  })
})
