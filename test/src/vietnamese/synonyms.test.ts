import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/vietnamese/fold.ts'
import { SYNONYM_GROUPS } from '../../../src/vietnamese/synonym-lexicon.ts'
import { findSynonyms } from '../../../src/vietnamese/synonyms.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'

/** Words found → other ways to say them. */
const found = (text: string): Record<string, string[]> => {
  const words = wordsOf(text)
  const uses = findSynonyms(words).map((use): [string, string[]] => [
    text.slice(words[use.from]?.start, words[use.to - 1]?.end),
    use.phrases,
  ])
  return Object.fromEntries(uses)
}

describe('findSynonyms', () => {
  it('leads from the everyday word to the one of reports, and back', () => {
    expect(found('mấy con heo').heo).toContain('đàn lợn')
    expect(found('con lợn').lợn).toContain('đàn heo')
    expect(found('tiền đền bù của 5 hộ')['tiền đền bù']).toContain('kinh phí bồi thường')
  })

  it('leads one way only where the everyday word is broader', () => {
    expect(found('gà vịt')).toEqual({ 'gà vịt': ['gia cầm'] })
    expect(found('gia cầm')).toEqual({})
  })

  it('takes the longest words first, without overlap', () => {
    expect(Object.keys(found('đàn heo được chích vắc xin'))).toEqual(['đàn heo', 'chích vắc xin'])
  })

  it('finds several words without marks too, and words divided by punctuation', () => {
    expect(found('tien rac')['tien rac']).toContain('giá dịch vụ vệ sinh môi trường')
    expect(found('gà, vịt')['gà, vịt']).toEqual(['gia cầm'])
  })

  it('finds a single word only with its marks: "chich" may be other words', () => {
    expect(found('chich mui')).toEqual({})
    expect(found('bap')).toEqual({})
    expect(found('test').test).toContain('xét nghiệm')
  })

  it('refuses marks that differ', () => {
    expect(found('tiền rạc')).toEqual({})
    expect(found('đường lạng')).toEqual({})
  })

  it('does not mind where the tone mark is placed', () => {
    expect(found('giải toả đất')['giải toả']).toContain('giải phóng mặt bằng')
  })

  it('finds nothing in nothing', () => {
    expect(findSynonyms([])).toEqual([])
  })
})

describe('the lexicon of synonyms', () => {
  const phrasesOf = (group: (typeof SYNONYM_GROUPS)[number]): string[] =>
    'same' in group ? group.same : [...group.say, ...group.mean]

  it('has at least 1500 groups', () => {
    expect(SYNONYM_GROUPS.length).toBeGreaterThanOrEqual(1500)
  })

  it('is written in NFC, and no group repeats a phrase', () => {
    for (const group of SYNONYM_GROUPS) {
      const phrases = phrasesOf(group)
      for (const phrase of phrases) expect(phrase.normalize('NFC')).toBe(phrase)
      expect(new Set(phrases.map(fold)).size, phrases.join(', ')).toBe(phrases.length)
    }
  })

  it('holds no figures but those of fixed expressions', () => {
    const fixed = /Covid-19|lớp 10|Đề án 06|02 cấp/
    const digits = SYNONYM_GROUPS.flatMap(phrasesOf).filter((phrase) => /\d{2}/.test(phrase))
    expect(digits.filter((phrase) => !fixed.test(phrase))).toEqual([])
  })

  it.each([
    ['hộ nghèo', 'hộ cận nghèo'],
    ['nhà nghèo', 'hộ cận nghèo'],
    ['hộ khó khăn', 'hộ nghèo'],
    ['nước sạch', 'nước hợp vệ sinh'],
    ['thu nhập bình quân đầu người', 'GRDP bình quân đầu người'],
    ['xuất khẩu', 'nhập khẩu'],
    ['giao đất', 'cho thuê đất'],
    ['hòa giải', 'hòa giải thành'],
    ['bán trú', 'nội trú'],
    ['nợ công', 'nợ chính phủ'],
    ['suy dinh dưỡng thể nhẹ cân', 'suy dinh dưỡng thể thấp còi'],
    ['tạm ngừng hoạt động', 'giải thể'],
  ])('keeps apart what reports count apart: %s, %s', (said, other) => {
    expect(findSynonyms(wordsOf(said)).flatMap(({ phrases }) => phrases)).not.toContain(other)
  })

  it.each([
    ['hồ sơ còn nằm chờ', 'đang thụ lý'],
    ['hợp tác xã nghỉ hẳn', 'ngừng hoạt động'],
    ['đền tiền cho dân', 'bồi thường'],
    ['gom rác', 'thu gom rác thải'],
    ['trồng thêm', 'trồng mới'],
    ['bị cúp điện', 'ngừng cung cấp điện'],
    ['khách tây', 'khách quốc tế'],
    ['giải ngân được bao nhiêu', 'tỷ lệ giải ngân'],
    ['đi bầu', 'cử tri đi bầu'],
    ['bỏ bớt giấy tờ', 'cắt giảm giấy tờ'],
    ['vật giá', 'chỉ số giá tiêu dùng'],
    ['chanh dây', 'chanh leo'],
    ['sân bay', 'cảng hàng không'],
    ['án hình sự', 'phạm pháp hình sự'],
    ['dự án đắp chiếu', 'tạm dừng'],
    ['đánh bài', 'đánh bạc'],
    ['lá đơn', 'tổng số đơn'],
  ])('leads from what people say (%s) to what reports print (%s)', (said, printed) => {
    const found = findSynonyms(wordsOf(said)).flatMap(({ phrases }) => phrases)
    expect(found).toContain(printed)
  })
})
