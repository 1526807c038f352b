import { beforeAll, describe, expect, test } from 'vitest'
import { doubtfulFigures } from '../../../ingest/facts/doubtful-figures.ts'
import { factCoverage } from '../../../ingest/facts/fact-coverage.ts'
import { closed } from '../../../ingest/facts/phrases.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { FactSchema } from '../../../src/domain/fact.ts'
import { doubtAbout } from '../../../src/figures/doubts.ts'
import { extractFolder, factPrinted, type Extracted } from './facts-of.ts'

const DEVELOPMENT = [
  'bao-cao-ktxh-lang-son-2021',
  'son-la-ke-hoach-xuat-khau-2026-2030',
  'quoc-hoi-ke-hoach-ktxh-2025',
  'cong-dien-220-thu-tuc-hanh-chinh-2025',
]
/** Figures known to be printed, look-alikes such as anniversaries left out: a drop means that the reader lost some. */
const AT_LEAST: Record<string, number> = {
  'bao-cao-ktxh-lang-son-2021': 475,
  'son-la-ke-hoach-xuat-khau-2026-2030': 355,
  'quoc-hoi-ke-hoach-ktxh-2025': 18,
  'cong-dien-220-thu-tuc-hanh-chinh-2025': 1020,
}

let documents: Map<string, Extracted>
beforeAll(async () => {
  documents = new Map([...(await extractFolder('seeds')), ...(await extractFolder('test/eval/documents'))])
})

const extracted = (id: string): Extracted => documents.get(id) ?? { passages: [], facts: [] }

describe.each(DEVELOPMENT)('%s', (id) => {
  test('its coverage does not drop: every figure has label, period and unit', () => {
    const coverage = factCoverage(extracted(id).facts)
    expect(coverage.total).toBeGreaterThanOrEqual(AT_LEAST[id] ?? 1)
    expect(coverage).toMatchObject({ withoutLabel: 0, withoutPeriod: 0, withoutUnit: 0 })
  })

  test('no label ends in a word that leads to what was cut off', () => {
    const torn = extracted(id).facts.filter(({ label }) => closed(label) !== label)
    expect(torn.map(({ label }) => label)).toEqual([])
  })

  test('facts are exact slices of their passages, ordered, with references that exist', () => {
    const { passages, facts } = extracted(id)
    const texts = new Map(passages.map((passage) => [passage.id, passage.text]))
    const ids = new Set(facts.map(({ factId }) => factId))
    expect(ids.size).toBe(facts.length)
    for (const fact of facts) {
      expect(FactSchema.parse(fact)).toEqual(fact)
      expect(texts.get(fact.passageId)?.slice(fact.start, fact.end)).toBe(fact.text)
      expect(fact.factId).toBe(`${fact.passageId}#${fact.start}`)
      expect(ids.has(fact.groupId)).toBe(true)
      if (fact.parentId !== null) expect(ids.has(fact.parentId)).toBe(true)
    }
  })
})

describe('the document kept aside', () => {
  test('is read too, with every figure an exact slice', () => {
    const { passages, facts } = extracted('lai-chau-chuong-trinh-cao-su-2015')
    const texts = new Map(passages.map((passage) => [passage.id, passage.text]))
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.every((fact) => texts.get(fact.passageId)?.slice(fact.start, fact.end) === fact.text)).toBe(
      true,
    )
  })
})

describe('the report', () => {
  const among = (words: string): Fact[] => {
    const { passages, facts } = extracted('bao-cao-ktxh-lang-son-2021')
    const ids = new Set(passages.filter(({ text }) => text.includes(words)).map((passage) => passage.id))
    return facts.filter(({ passageId }) => ids.has(passageId))
  }

  test('a part of an estimate over a comma keeps its name and its total', () => {
    const facts = among('Ước thu ngân sách nhà nước năm 2021')
    expect(factPrinted(facts, '266.300 triệu đồng')).toMatchObject({
      label: 'Số thu nội địa không kê tiền sử dụng đất, xô số kiến thiết',
      status: 'estimate',
      relation: 'partOf',
      parentId: factPrinted(facts, '440.000 triệu đồng').factId,
    })
    expect(factPrinted(facts, '104,3%')).toMatchObject({
      relation: 'change',
      comparedTo: 'cùng kỳ',
      period: '2021-M01..M11',
    })
  })

  test('a note takes the day of the clause that carries its mark', () => {
    const facts = among('10 F0 thực hiện cách ly')
    expect(factPrinted(facts, '375 F1')).toMatchObject({
      label: 'F1 đang thực hiện cách ly',
      period: '2021-11-30',
      parentId: factPrinted(facts, '716 F1').factId,
    })
  })

  test('goals stand under the year of their heading', () => {
    expect(factPrinted(among('Tổng lượng khách du lịch năm 2022'), '2.350 nghìn lượt')).toMatchObject({
      label: 'Tổng lượng khách du lịch',
      period: '2022',
      status: 'plan',
      baseValue: '2350000',
    })
    expect(factPrinted(among('Tỷ lệ hộ nghèo (theo tiêu chí mới)'), '0,02%')).toMatchObject({
      label: 'Tỷ lệ hộ nghèo',
      relation: 'change',
      direction: 'down',
      status: 'plan',
    })
  })

  test('doubtful readings of figures are the ones a careful reader stumbles over', () => {
    const { facts } = extracted('bao-cao-ktxh-lang-son-2021')
    expect(facts.filter((fact) => doubtAbout(fact) !== null).map(({ text }) => text)).toEqual([
      '68.443%',
      '87,9 tỷ triệu đồng',
    ])
  })
})

test('figures to look up are listed with the reason: misprints, and units that do not fit', () => {
  const listed = (id: string) => {
    const { passages, facts } = extracted(id)
    return doubtfulFigures(passages, facts).map(({ text, why }) => `${text}: ${why}`)
  }
  expect(listed('bao-cao-ktxh-lang-son-2021')).toEqual([
    '68.443%: dấu chấm trong tỷ lệ phần trăm, được hiểu theo độ lớn',
    '87,9 tỷ triệu đồng: hai bậc đơn vị ngược nhau, đọc đúng như bản in',
  ])
  expect(listed('son-la-ke-hoach-xuat-khau-2026-2030')).toEqual([
    '652.744 · 708.080 · 716.900 · 725.760 · 754.880 · 811.200: đơn vị ha không hợp với chỉ tiêu "Sản lượng Mía"',
  ])
  expect(listed('quoc-hoi-ke-hoach-ktxh-2025')).toEqual([])
})
