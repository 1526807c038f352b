import { describe, expect, it } from 'vitest'
import { embeddingTextOf } from '../../ingest/embedding-text.ts'
import { samplePassage } from '../src/store/sample-content.ts'

describe('what of a passage is embedded', () => {
  it('is the text first, then what it hangs on, then the nearest heading', () => {
    const note = samplePassage('Gồm 32 hộ nghèo, 41 hộ cận nghèo.', {
      sectionPath: ['II. KẾT QUẢ CHỦ YẾU', '2. Về văn hóa - xã hội'],
      context: {
        lead: ['Về an sinh xã hội:'],
        anchor: { passageId: 'bao-cao.0', start: 0, end: 38, text: 'Hỗ trợ làm nhà ở cho 73 hộ gia đình' },
      },
    })
    expect(embeddingTextOf(note).split('\n')).toEqual([
      'Gồm 32 hộ nghèo, 41 hộ cận nghèo.',
      'Về an sinh xã hội:',
      'Hỗ trợ làm nhà ở cho 73 hộ gia đình',
      '2. Về văn hóa - xã hội',
    ])
  })

  it('is the text alone where there is nothing around it', () => {
    expect(embeddingTextOf(samplePassage('Kính gửi: Hội đồng nhân dân', { sectionPath: [] }))).toBe(
      'Kính gửi: Hội đồng nhân dân',
    )
  })
})
