import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../../src/domain/fact.ts'
import type { Passage } from '../../../../src/domain/passage.ts'
import { PROSE_MAX_CHARACTERS } from '../../../../src/answer/statements/shown-part.ts'
import { makeStatement } from '../../../../src/answer/statements/statement.ts'
import type { Library } from '../../../../src/ports.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { factPrinted, passageSaying } from '../../../support/library-search.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const city = libraryOf({ 'hong-giang': CITY_REPORT })

/** A report of one paragraph under a heading. */
const reportOf = (text: string, heading = '# I. KẾT QUẢ NĂM 2023') =>
  libraryOf({ 'tan-phu': `BÁO CÁO\n\nKết quả công tác huyện Tân Phú\n\n${heading}\n\n${text}\n` })

/** The clause that says `text` as a statement, with the figures of it that were asked for. */
function statementSaying(text: string, askedFigures: string[] = [], library: Library = city) {
  const passage: Passage = passageSaying(library, text)
  const place = passage.text.indexOf(text)
  const clause = passage.clauses.find(({ start, end }) => place >= start && place < end) ?? {
    start: 0,
    end: 0,
  }
  const asked = new Set(askedFigures.map((figure): string => factPrinted(library, passage, figure).factId))
  const facts: readonly Fact[] = library.factsOf(passage.id)
  return makeStatement({ passage, clause, facts, asked, shared: [], maxCharacters: PROSE_MAX_CHARACTERS })
}

describe('a clause as a statement', () => {
  it('is a sentence: first letter raised, closed by one full stop', () => {
    expect(statementSaying('phong trào thi đua').text).toMatch(/^Các phong trào .+ Thành ủy\.$/u)
    expect(statementSaying('hộ cận nghèo còn').text).toBe('Hộ cận nghèo còn 365 hộ, chiếm tỷ lệ 1,47%.')
    expect(statementSaying('Công tác phối hợp').text.endsWith('chậm.')).toBe(true)
  })

  it('drops what announces or separates: colons, semicolons, dashes', () => {
    expect(statementSaying('Nguyên nhân chủ quan').text).toBe(
      'Nguyên nhân chủ quan của những tồn tại, hạn chế.',
    )
    expect(statementSaying('được quan tâm').text).toBe('Công tác giải phóng mặt bằng được quan tâm chỉ đạo.')
  })

  it('drops note marks, which its quote keeps', () => {
    const { text, passage, quote } = statementSaying('03 xã')
    expect(text).toContain('đạt chuẩn nâng cao.')
    expect(passage.text.slice(quote.start, quote.end)).toContain('[^1]')
  })

  it('drops raised note marks, not the raised digits of units', () => {
    const library = reportOf('Xây mới 1.250 m² nhà lớp học¹ cho 03 trường.\n\n¹ Tại xã Phú Lâm.')
    expect(statementSaying('Xây mới', [], library).text).toBe('Xây mới 1.250 m² nhà lớp học cho 03 trường.')
  })

  it('drops the "trong đó" that ties it to what stands before', () => {
    const library = reportOf('Toàn huyện có 52 trường; trong đó có 18 trường mầm non.')
    expect(statementSaying('trường mầm non', [], library).text).toBe('18 trường mầm non.')
  })

  it.each([
    [
      'Trường học được sửa chữa. Trong đó, tập trung sửa mái trường Tiểu học Phú Lâm.',
      'tập trung sửa',
      /^Tập trung/u,
    ],
    ['Đường sá được nâng cấp. Bên cạnh đó, còn nhiều cầu tạm ở thôn bản.', 'cầu tạm', /^Còn nhiều/u],
    ['Các xã đạt chuẩn: (i) xã Phú Lâm; (ii) xã Phú Bình đạt trong năm.', 'Phú Bình', /^Xã Phú Bình/u],
    ['Các phòng khắc phục hạn chế trong quý IV, cụ thể:', 'khắc phục', /quý IV\.$/u],
  ])('drops what ties it to what is not shown: %s', (text, said, shown) => {
    expect(statementSaying(said, [], reportOf(text)).text).toMatch(shown)
  })

  it('rests on the whole clause and names the figures it prints, the asked ones apart', () => {
    const { facts, asked, quote, passage } = statementSaying('426 tỷ đồng', ['426 tỷ đồng'])
    expect(facts.map((fact) => fact.text)).toEqual(['426 tỷ đồng', '106%'])
    expect([...asked]).toEqual([facts[0]?.factId])
    expect(passage.clauses).toContainEqual(quote)
  })
})

describe('when the asked figures belong', () => {
  it('is said first when only a heading says it', () => {
    expect(statementSaying('426 tỷ đồng', ['426 tỷ đồng']).text).toMatch(/^Năm 2023: /u)
    expect(statementSaying('450 tỷ đồng', ['450 tỷ đồng']).text).toMatch(/^Chỉ tiêu năm 2024: /u)
  })

  it('is not said again when the clause says it', () => {
    const library = reportOf('Năm 2023, thu ngân sách huyện đạt 96 tỷ đồng.')
    expect(statementSaying('96 tỷ đồng', ['96 tỷ đồng'], library).text).toBe(
      'Năm 2023, thu ngân sách huyện đạt 96 tỷ đồng.',
    )
  })

  it('is not said when no figure was asked for', () => {
    expect(statementSaying('426 tỷ đồng').text).not.toContain('2023')
  })
})

describe('a long clause', () => {
  const LONG = `Tiếp tục ${'thực hiện tốt công tác tuyên truyền, vận động nhân dân (kể cả hội viên, đoàn viên), '.repeat(7)}giữ vững ổn định`

  it('of prose is cut at a comma outside brackets, and says that it goes on', () => {
    const library = reportOf(`${LONG}.`)
    const { text } = statementSaying('Tiếp tục', [], library)
    expect(text.length).toBeLessThanOrEqual(PROSE_MAX_CHARACTERS + 1)
    expect(text.endsWith('…')).toBe(true)
    expect(text.split('(')).toHaveLength(text.split(')').length)
    expect(LONG.startsWith(`${text.slice(0, -1)},`)).toBe(true)
  })

  it('of several statements is shown as the one asked for, with what belongs to it', () => {
    const library = reportOf(
      'Tổng thu ngân sách nhà nước trên địa bàn ước thực hiện 1.284,5 tỷ đồng, đạt 111% dự toán tỉnh giao (thu nội địa 1.020 tỷ đồng, thu xuất nhập khẩu 264,5 tỷ đồng), tổng chi ngân sách địa phương ước thực hiện 975,25 tỷ đồng, đạt 98,4% dự toán, thu hút được 14 dự án đầu tư mới vào các cụm công nghiệp trên địa bàn huyện.',
    )
    const { text } = statementSaying('Tổng thu', ['975,25 tỷ đồng'], library)
    expect(text).toContain('975,25 tỷ đồng, đạt 98,4% dự toán')
    expect(text).not.toContain('1.284,5')
    expect(text).not.toContain('14 dự án')
  })
})
