import { describe, expect, it } from 'vitest'
import { whoAround } from '../../../../src/answer/statements/who-statements.ts'
import { libraryOf } from '../../../support/small-answering.ts'

/** What surrounds the clause that begins with the given words. */
function around(document: string, beginning: string) {
  for (const passage of libraryOf({ plan: document }).passages()) {
    const clause = passage.clauses.find(({ start }) => passage.text.startsWith(beginning, start))
    if (clause) {
      const who = whoAround({ passage, clause })
      return { ...who, said: passage.text.slice(who.clause.start, who.clause.end) }
    }
  }
  throw new Error(`no clause begins with ${beginning}`)
}

const TASKS = `## II. TỔ CHỨC THỰC HIỆN

### 1. Sở Công Thương

- Tổng hợp báo cáo hằng quý.
- Sở Tài chính bố trí kinh phí.
- Bể bơi do Quỹ Hy vọng tài trợ.

### 2. Đề nghị Thị đoàn

- Cắm biển cảnh báo.

### 3. Giải pháp về vốn

- Huy động vốn của dân.
`
const COMMITTEE =
  'Thành lập Ban chỉ đạo tại Quyết định số 27/QĐ-UBND, trong đó Chủ tịch huyện làm Trưởng ban; Phó Chủ tịch huyện làm Phó Trưởng ban. Đã họp 02 lần.'

describe('who does something', () => {
  it('stands in the heading above', () => {
    expect(around(TASKS, 'Tổng hợp').heading).toBe('Sở Công Thương')
    expect(around(TASKS, 'Cắm biển').heading).toBe('Thị đoàn')
  })

  it('is not taken from a heading that names a subject, or when the clause says it', () => {
    expect(around(TASKS, 'Huy động').heading).toBeNull()
    expect(around(TASKS, 'Sở Tài chính').heading).toBeNull()
    expect(around(TASKS, 'Bể bơi').heading).toBeNull()
  })

  it('stands at the beginning of the paragraph', () => {
    const who = around('Văn phòng Chính phủ theo dõi tiến độ; báo cáo Thủ tướng trước ngày 20.', 'báo cáo')
    expect(who.subject).not.toBeNull()
  })

  it('stands behind: the persons of one sentence are told together', () => {
    const persons = 'trong đó Chủ tịch huyện làm Trưởng ban; Phó Chủ tịch huyện làm Phó Trưởng ban.'
    expect(around(COMMITTEE, 'Thành lập').said).toMatch(/^Thành lập.*Phó Trưởng ban\.$/u)
    expect(around(COMMITTEE, 'Phó Chủ tịch').said).toBe(persons)
    expect(around(COMMITTEE, 'Đã họp').said).toBe('Đã họp 02 lần.')
  })
})
