import { describe, expect, it } from 'vitest'
import { namingEvidence } from '../../../../src/answer/evidence/naming-evidence.ts'
import { retrievedFor, textOf } from '../../../support/retrieved.ts'
import { libraryOf } from '../../../support/small-answering.ts'
import { VALLEY_REPORT } from '../../../support/valley-report.ts'

const valley = libraryOf({ 'thung-lung-xanh': VALLEY_REPORT })

/** What names, when retrieval took the clause that says `best` for the best. */
async function namedBy(message: string, best: string): Promise<string> {
  const { retrieval, clauseSaying } = await retrievedFor(valley, message)
  return textOf(namingEvidence(clauseSaying(best), retrieval.ranked, valley))
}

describe('what a list rests on', () => {
  it('is the clause that names the things, not the one that counts them', async () => {
    const text = await namedBy('Kể tên các sản phẩm OCOP mới', '05 sản phẩm')
    expect(text).toBe('Các sản phẩm OCOP mới gồm: mật ong Khe Lim, trà hoa vàng và nấm hương sấy.')
  })

  it('is the whole sentence when the names stand in its next clauses', async () => {
    const text = await namedBy('Cháy rừng ở những xã nào?', '03 vụ cháy rừng')
    expect(text).toContain('Phú Lạc')
    expect(text).toContain('Yên Hạ')
  })

  it('is all clauses in a row that say the same of one thing after another, and no more', async () => {
    const text = await namedBy('Các ca bệnh liên quan những nơi nào?', 'trường Phú Lạc')
    expect(text).toContain('chợ Khe Lim')
    expect(text).toContain('xưởng may Yên Hạ')
    expect(text).not.toContain('khỏi bệnh')
  })

  it('stays with the best clause when nothing names more', async () => {
    const text = await namedBy('Công trình nào hoàn thành?', '19 công trình')
    expect(text).toContain('19 công trình')
  })
})
