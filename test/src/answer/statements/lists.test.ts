import { describe, expect, it } from 'vitest'
import { listStatements } from '../../../../src/answer/statements/list-statements.ts'
import { listedIn, noteStatements } from '../../../../src/answer/statements/note-statements.ts'
import type { Library } from '../../../../src/ports.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { foundClause } from '../../../support/found-clause.ts'
import { passageSaying } from '../../../support/library-search.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const SCHOOLS = `BÁO CÁO

Kết quả công tác huyện Tân Phú năm 2022

# I. GIÁO DỤC

Huyện xây mới các trường gồm:

- Trường Mầm non Hoa Sen, tại xã Phú Lâm.

- Trường Tiểu học An Bình.

Kiểm tra an toàn 03 đơn vị¹, vệ sinh 02 đơn vị².

Phòng Giáo dục giải quyết 02 việc tồn đọng: (i) Sửa mái trường Hoa Sen; (ii) Thay bàn ghế trường An Bình.

¹ Gồm Trường Hoa Sen; Trường An Bình; Trạm Y tế Phú Lâm.

² Gồm Chợ Tân Hòa và Bếp ăn Trường An Bình.
`
const city = libraryOf({ 'hong-giang': CITY_REPORT })
const schools = libraryOf({ 'tan-phu': SCHOOLS })

async function listFor(library: Library, message: string, source: string): Promise<string[]> {
  const question = understood(message)
  const evidence = await foundClause(smallPorts(library), question, source)
  const weights = question.terms.map(() => 1)
  return listStatements(evidence, question, weights, library).map((statement) => statement.text)
}

describe('a list that a clause announces', () => {
  it('is given item by item, whether the announcement or an item was found', async () => {
    const items = ['Trường Mầm non Hoa Sen, tại xã Phú Lâm.', 'Trường Tiểu học An Bình.']
    const message = 'huyện xây mới các trường nào'
    expect(await listFor(schools, message, 'gồm:')).toEqual(items)
    expect(await listFor(schools, message, 'Tiểu học An Bình')).toEqual(items)
  })

  it('is not given when the announcement is about something else', async () => {
    expect(await listFor(schools, 'Hoa Sen ở xã nào', 'Hoa Sen, tại')).toEqual([])
  })

  it('is given when its items stand in the same sentence, without their own numbers', async () => {
    const message = 'Phòng Giáo dục giải quyết những việc tồn đọng nào'
    expect(await listFor(schools, message, 'tồn đọng:')).toEqual([
      'Sửa mái trường Hoa Sen.',
      'Thay bàn ghế trường An Bình.',
    ])
  })

  it('is none where a clause announces nothing', async () => {
    expect(await listFor(city, 'kể tên các xã', '214 hộ nghèo')).toEqual([])
  })
})

describe('the note that lists what a clause only counts', () => {
  async function notesFor(message: string): Promise<string> {
    const evidence = await foundClause(smallPorts(schools), understood(message), 'Kiểm tra an toàn')
    return noteStatements(evidence, schools)
      .map((statement) => statement.text)
      .join(' ')
  }

  it('is the one whose mark stands behind the words of the question', async () => {
    expect(await notesFor('kể tên đơn vị được kiểm tra an toàn')).toContain('Hoa Sen')
    expect(await notesFor('kể tên nơi bị nhắc về vệ sinh')).toContain('Chợ Tân Hòa')
  })

  it('is none where no note hangs', async () => {
    const evidence = await foundClause(smallPorts(city), understood('kể tên hộ nghèo'), '214 hộ nghèo')
    expect(noteStatements(evidence, city)).toEqual([])
  })

  it('rests on the note as one quote, however many items it has', () => {
    const note = passageSaying(schools, 'Trạm Y tế')
    const statements = listedIn(note, schools)
    expect(statements.map((statement) => statement.text).join(' ')).toContain('Trạm Y tế Phú Lâm')
    for (const { quote } of statements) expect(quote).toEqual({ start: 0, end: note.text.length })
  })
})

describe('a note that gives an account', () => {
  const counting = libraryOf({
    'tan-phu': `BÁO CÁO

Kết quả công tác huyện Tân Phú năm 2022

# I. TƯ PHÁP

Công tác hộ tịch được thực hiện tốt¹.

¹ Chứng thực 2.949 bản sao; ban hành 89 quyết định xử phạt; tổ chức 06 hội nghị tập huấn.
`,
  })

  it('is no list: most of its clauses count something of their own', () => {
    const note = passageSaying(counting, '2.949 bản sao')
    expect(listedIn(note, counting)).toHaveLength(1)
  })
})
