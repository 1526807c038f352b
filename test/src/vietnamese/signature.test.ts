import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSignature } from '../../../src/vietnamese/signature.ts'

describe('a signature', () => {
  it('has a post and a name', () => {
    expect(readSignature('THỦ TƯỚNG Phạm Văn Sáng')).toEqual({
      name: 'Phạm Văn Sáng',
      post: 'Thủ tướng',
      standsFor: [],
    })
  })

  it.each([
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Hà', 'Chủ tịch', [['onBehalf', 'Ủy ban nhân dân']]],
    [
      'TM. UỶ BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Hà',
      'Phó Chủ tịch',
      [
        ['onBehalf', 'Uỷ ban nhân dân'],
        ['inPlace', 'Chủ tịch'],
      ],
    ],
    ['TL. CHỦ TỊCH CHÁNH VĂN PHÒNG Lê Hà', 'Chánh Văn phòng', [['onOrder', 'Chủ tịch']]],
    ['TUQ. CHỦ TỊCH GIÁM ĐỐC SỞ TÀI CHÍNH Lê Hà', 'Giám đốc Sở Tài chính', [['byAuthority', 'Chủ tịch']]],
    ['Q. CHỦ TỊCH Lê Hà', 'Quyền Chủ tịch', []],
    ['TM.ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Hà', 'Chủ tịch', [['onBehalf', 'Ủy ban nhân dân']]],
    ['K/T CHỦ TỊCH PHÓ CHỦ TỊCH Lê Hà', 'Phó Chủ tịch', [['inPlace', 'Chủ tịch']]],
  ])('%s', (text, post, standsFor) => {
    const read = readSignature(text)
    expect(read.name).toBe('Lê Hà')
    expect(read.post).toBe(post)
    expect(read.standsFor.map(({ right, who }) => [right, who])).toEqual(standsFor)
  })

  it('is read where its capitals are lost, or the name is in capitals', () => {
    expect(readSignature('kt. chủ tịch phó chủ tịch trần quốc bảo').name).toBe('Trần Quốc Bảo')
    expect(readSignature('CHỦ TỊCH TRẦN QUỐC BẢO').name).toBe('Trần Quốc Bảo')
  })

  it('keeps ranks and degrees with the name, and leaves "(Đã ký)" out', () => {
    expect(readSignature('GIÁM ĐỐC (Đã ký) Đại tá Trần Bảo').name).toBe('Đại tá Trần Bảo')
    expect(readSignature('GIÁM ĐỐC ThS. Trần Bảo')).toMatchObject({ name: 'ThS. Trần Bảo', post: 'Giám đốc' })
  })

  it('may print the office alone', () => {
    expect(readSignature('TM. ỦY BAN NHÂN DÂN CHỦ TỊCH')).toMatchObject({ name: null, post: 'Chủ tịch' })
  })

  it('never says a word that is not printed', () => {
    const words = fc.constantFrom(
      'TM.',
      'KT.',
      'CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'ỦY BAN NHÂN DÂN',
      'Lê',
      'Văn',
      '(Đã ký)',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ')
        const { name, post, standsFor } = readSignature(text)
        const said = [name ?? '', post ?? '', ...standsFor.map(({ who }) => who)].join(' ').toLowerCase()
        for (const word of said.split(' ')) expect(text.toLowerCase()).toContain(word)
      }),
    )
  })
})
