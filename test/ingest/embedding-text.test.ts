import { describe, expect, it } from 'vitest'
import { clauseTextsOf, embeddingTextOf } from '../../ingest/embedding-text.ts'
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

describe('what of the clauses of a passage is embedded', () => {
  it('is each as it is printed, in order, without what it hangs on', () => {
    const text = 'Còn 214 hộ nghèo; hộ cận nghèo còn 365 hộ.'
    const border = text.indexOf(' hộ cận')
    const passage = samplePassage(text, {
      clauses: [
        { start: 0, end: border },
        { start: border + 1, end: text.length },
      ],
      context: { lead: ['Về an sinh xã hội:'], anchor: null },
    })
    expect(clauseTextsOf(passage)).toEqual(['Còn 214 hộ nghèo;', 'hộ cận nghèo còn 365 hộ.'])
  })

  it('is nothing of a passage without clauses', () => {
    expect(clauseTextsOf(samplePassage('BÁO CÁO', { clauses: [] }))).toEqual([])
  })
})
