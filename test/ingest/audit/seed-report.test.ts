import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../../ingest/read/read-sources.ts'
import { auditSource, quoteOf, told } from './audit-of.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const { sources } = await readSources(resolve(ROOT, 'seeds'))
const [source] = sources
if (source === undefined) throw new Error('there is a report')
const audited = auditSource(source)
const { findings, passages } = audited

/**
 * Every contradiction that reading the whole report brings up, by the figure at fault, what stands against it, and the
 * words of both.
 */
const CONTRADICTIONS = [
  {
    kind: 'count',
    printed: '74.129 liều',
    computed: '126.901 liều',
    quotes: [
      'đã tổ chức tiêm vắc xin phòng COVID-19 được 74.129 liều đạt tỷ lệ 97,1%',
      'trong đó 68.448 người được tiêm mũi 1, đạt tỷ lệ 97,1% và 58.453 người được tiêm đủ 2 mũi',
    ],
  },
  {
    kind: 'date',
    printed: 'giai đoạn 2020 - 2030',
    computed: 'giai đoạn 2021 - 2030',
    quotes: [
      'phê duyệt đề án phát triển kinh tế ban đêm trên địa bàn thành phố giai đoạn 2020 - 2030',
      'Đề án phát triển kinh tế ban đêm trên địa bàn thành phố Lạng Sơn giai đoạn 2021 - 2030',
    ],
  },
  {
    kind: 'planShare',
    printed: '93,9%',
    computed: '93,3%',
    quotes: [
      'Ước giải ngân vốn đầu tư công đến 31/12/2021 đạt 188.529 triệu đồng, bằng 93,9% kế hoạch vốn',
      'Tổng kế hoạch vốn đầu tư phát triển năm 2021 là 202.049 triệu đồng',
    ],
  },
  {
    kind: 'total',
    printed: '3/5 cuộc',
    computed: '7 cuộc',
    quotes: [
      'Đã kết thúc 3/5 cuộc thanh tra, ban hành 2 Kết luận thanh tra¹⁸, đang thực hiện thanh tra trực tiếp 04 cuộc',
      'đã triển khai thực hiện thanh tra 07 cuộc/07 đơn vị',
    ],
  },
  {
    kind: 'total',
    printed: '442,784 triệu đồng',
    computed: '442,397 triệu đồng',
    quotes: [
      'Phát hiện sai phạm về kinh tế với tổng số tiền là 442,784 triệu đồng, đã thu hồi nộp ngân sách nhà nước 66,011 triệu đồng',
      'giảm trừ thanh quyết toán và xử lý khác: 376,386 triệu đồng',
    ],
  },
  {
    kind: 'date',
    printed: 'giai đoạn 2019-2021',
    computed: 'giai đoạn 2016-2021',
    quotes: [
      'Tuyên truyền, phổ biến pháp luật về phòng, chống tham nhũng giai đoạn 2019-2021',
      'Đề án tuyên truyền, phổ biến, giáo dục pháp luật về phòng, chống tham nhũng giai đoạn 2016-2021',
    ],
  },
  {
    kind: 'sameIndicator',
    printed: '576 TH',
    computed: '405 TH',
    quotes: ['Đã cử đi đào tạo 01 TH, bồi dưỡng 576 TH', 'Đã cử đi đào tạo 01 TH, bồi dưỡng 405 TH'],
  },
  {
    kind: 'share',
    printed: '89,6%',
    computed: '90,4%',
    quotes: ['TTHC thực hiện theo cơ chế một cửa, một cửa liên thông 226/250 TTHC đạt tỷ lệ 89,6%'],
  },
]

describe('the report of Lạng Sơn city', () => {
  it.each(CONTRADICTIONS)(
    'disagrees with itself: $printed and $computed',
    ({ kind, printed, computed, quotes }) => {
      const found = findings.filter(
        (finding) => finding.verdict === 'contradiction' && finding.printed.text === printed,
      )
      expect(found.length).toBeGreaterThan(0)
      expect(found[0]).toMatchObject({ kind, computed: { text: computed } })
      const quoted = found.flatMap((finding) =>
        [finding.printed, ...finding.operands].map((place) => quoteOf(place, passages)),
      )
      for (const quote of quotes) expect(quoted.some((text) => text.includes(quote))).toBe(true)
    },
  )

  it('is blamed for nothing else', () => {
    const printed = new Set(CONTRADICTIONS.map((expected) => expected.printed))
    const found = findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(found.filter((finding) => !printed.has(finding.printed.text))).toEqual([])
    // The period of the night economy stands against two other prints of it.
    expect(found).toHaveLength(CONTRADICTIONS.length + 1)
  })

  it('has two figures that differ by rounding only', () => {
    expect(told(audited, 'rounding')).toEqual(['95,6% → 95,685%', '6.448 triệu → 6.447 triệu đồng'])
  })

  it('does not blame the value of goods that two bodies seized for being two values: 508 and 1.102 make 1.610', () => {
    const touched = findings.filter(({ printed, operands }) =>
      [printed, ...operands].some(({ text }) => text === '1.610trđ' || text === '1.102 triệu đồng'),
    )
    expect(touched.filter(({ verdict }) => verdict === 'contradiction')).toEqual([])
  })

  it.each([
    ['716 F1 → 716 F1', 'the body and its note'],
    ['1.871,8 triệu đồng → 1.871,8 triệu đồng', 'four sums in brackets'],
    ['4.543 lượt → 4.543 lượt', 'four counts in other words'],
    ['85 cơ sở → 85 cơ sở', 'parts that stand in a note'],
    ['97,5% → 97,5%', 'a share of what was received'],
    ['91,6% → 91,6%', 'a share of all cases'],
    ['48,28% → 48,28%', 'shares of a structure'],
    ['0,20% → 0,2%', 'shares of one whole'],
    ['110% → 110%', 'shares of one plan'],
    ['07 đơn vị → 7', 'a list in a note'],
    ['20 năm → 20 năm', 'an anniversary'],
    ['Nghị quyết số 40-NQ/TU ngày 05/8/2021 → 05/8/2021', 'a resolution named twice'],
  ])('recomputes what agrees: %s (%s)', (expected) => {
    expect(told(audited, 'consistent')).toContain(expected)
  })

  it('gives ids that are stable, unique, and start with the document', () => {
    const ids = findings.map(({ findingId }) => findingId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(auditSource(source).findings.map(({ findingId }) => findingId)).toEqual(ids)
    expect(ids.every((id) => id.startsWith(`${source.id}.`))).toBe(true)
  })

  it('points at exact slices of its passages', () => {
    const texts = new Map(passages.map(({ id, text }) => [id, text]))
    for (const { printed, operands } of findings) {
      for (const { passageId, start, end, text } of [printed, ...operands]) {
        expect(texts.get(passageId)?.slice(start, end)).toBe(text)
      }
    }
  })
})
