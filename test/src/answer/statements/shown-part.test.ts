import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownPart } from '../../../../src/answer/statements/shown-part.ts'
import { libraryOf } from '../../../support/small-answering.ts'

/** Clauses put together from statements with figures, lists in brackets and prose, as reports join them by commas. */
const longClause = fc
  .array(
    fc.constantFrom(
      'tổng thu ngân sách đạt 1.284,5 tỷ đồng',
      'đạt 111% dự toán (thu nội địa 1.020 tỷ đồng, thu khác 264,5 tỷ đồng)',
      'trồng mới 120 ha rừng',
      'giảm 7,3% so với cùng kỳ',
      'tổ chức phong trào “Sạch làng, tốt ruộng, đẹp quê”',
      'giữ vững ổn định chính trị và trật tự an toàn xã hội trên địa bàn',
      'có 2.140 hộ (gồm 214 hộ nghèo, 365 hộ cận nghèo) được vay vốn',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(', '))

/** The clause as the ingest would cut and bind it. */
function parsed(text: string) {
  const library = libraryOf({
    'tan-phu': `BÁO CÁO\n\nKết quả huyện Tân Phú năm 2023\n\n# I. KẾT QUẢ\n\n${text}.\n`,
  })
  const passages = library.passages().filter((passage) => passage.kind === 'paragraph')
  return passages.flatMap((passage) =>
    passage.clauses.map((clause) => ({ text: passage.text, clause, facts: library.factsOf(passage.id) })),
  )
}

describe('the part of a clause that is shown', () => {
  it('lies in the clause, is cut at a comma outside numbers, brackets and quotation marks, and holds what was asked', () => {
    fc.assert(
      fc.property(longClause, fc.nat(), fc.constantFrom(60, 160, 300), (joined, chosen, maxCharacters) => {
        for (const { text, clause, facts } of parsed(joined)) {
          const inside = facts.filter(({ start, end }) => start >= clause.start && end <= clause.end)
          const askedFact = inside[chosen % Math.max(1, inside.length)]
          const asked = new Set(askedFact ? [askedFact.factId] : [])
          const part = shownPart({ text, clause, facts, asked, shared: [], maxCharacters })
          const shown = text.slice(part.start, part.end)
          expect(part.start).toBeGreaterThanOrEqual(clause.start)
          expect(part.end).toBeLessThanOrEqual(clause.end)
          expect(shown.split('(')).toHaveLength(shown.split(')').length)
          expect(shown.split('“')).toHaveLength(shown.split('”').length)
          for (const { start, end } of facts)
            expect(end <= part.start || start >= part.end || (start >= part.start && end <= part.end)).toBe(
              true,
            )
          if (askedFact) {
            expect(part.start).toBeLessThanOrEqual(askedFact.start)
            expect(part.end).toBeGreaterThanOrEqual(askedFact.end)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is the whole clause while it is short', () => {
    const text = 'Có 12 xã đạt chuẩn, 03 xã nâng cao'
    const clause = { start: 0, end: text.length }
    const part = shownPart({ text, clause, facts: [], asked: new Set(), shared: [], maxCharacters: 300 })
    expect(part).toEqual({ ...clause, isCutOff: false })
  })

  it('of prose begins where the words of the question stand when those stand far behind', () => {
    const text = `${'Tiếp tục thực hiện các nhiệm vụ trọng tâm đã đề ra, '.repeat(10)}xây dựng cầu Bến Mới`
    const clause = { start: 0, end: text.length }
    const shared = [text.indexOf('cầu'), text.indexOf('Bến')]
    const part = shownPart({ text, clause, facts: [], asked: new Set(), shared, maxCharacters: 130 })
    expect(text.slice(part.start, part.end)).toContain('cầu Bến Mới')
    expect(part.end - part.start).toBeLessThanOrEqual(130)
  })

  describe('where the figure comes late', () => {
    const SUBJECT = 'tăng cường công tác quản lý nhà nước về đất đai trên địa bàn các xã, phường'

    /** What is shown of a clause whose one figure was asked for. */
    function shownOf(joined: string): string {
      const [only] = parsed(joined)
      if (!only) throw new Error('no clause')
      const asked = new Set(only.facts.map(({ factId }) => factId))
      expect(asked.size).toBe(1)
      const part = shownPart({ ...only, asked, shared: [], maxCharacters: 300 })
      return only.text.slice(part.start, part.end)
    }

    it('begins behind the first comma from which it comes soon enough', () => {
      const parts = [SUBJECT, SUBJECT, SUBJECT, SUBJECT, 'xử phạt 45 triệu đồng']
      const joined = `Trong năm đã ${parts.join(', ')}`
      const shown = shownOf(joined)
      expect(shown).toContain('xử phạt 45 triệu đồng')
      expect(shown.indexOf('45 triệu')).toBeLessThanOrEqual(180)
      const before = joined.slice(0, `${joined}.`.indexOf(shown)).trimEnd()
      expect(before.endsWith(',')).toBe(true)
      const previousComma = before.slice(0, -1).lastIndexOf(',')
      expect(joined.indexOf('45 triệu') - previousComma).toBeGreaterThan(180)
    })

    it('begins at the beginning while it comes soon enough', () => {
      const joined = `Trong năm đã ${SUBJECT}, xử phạt 45 triệu đồng, ${SUBJECT}`
      expect(shownOf(joined)).toMatch(/^Trong năm đã/u)
    })

    it('begins at the beginning where no comma parts it', () => {
      const long = SUBJECT.replace(',', ' và').concat(' ').repeat(4)
      expect(shownOf(`Trong năm đã ${long}xử phạt 45 triệu đồng`)).toMatch(/^Trong năm đã/u)
    })
  })

  it('leaves the money with the people before the comma', () => {
    const [clause] = parsed(
      'Hỗ trợ 42 hộ kinh doanh bị ảnh hưởng bởi thiên tai với số kinh phí 126 triệu đồng, hỗ trợ 131 người lao động tạm hoãn hợp đồng lao động, nghỉ không lương với số kinh phí 349 triệu đồng, hỗ trợ 20 người lao động tự do với số kinh phí 30 triệu đồng',
    )
    if (!clause) throw new Error('no clause')
    const asked = new Set(
      clause.facts.filter(({ text }) => text.startsWith('349')).map(({ factId }) => factId),
    )
    const part = shownPart({ ...clause, asked, shared: [], maxCharacters: 300 })
    const shown = clause.text.slice(part.start, part.end)
    expect(shown).toContain('131 người lao động')
    expect(shown).not.toContain('30 triệu đồng')
  })
})
