import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../src/question/places.ts'
import { EVERYDAY_PLACE_NAMES, KNOWN_PLACES } from '../../../src/vietnamese/place-names.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'

const NAMES_OF_REPORT: ReadonlySet<string> = new Set(['lang son', 'tam thanh', 'mai pha', 'chi lang'])
const placesIn = (message: string, names: ReadonlySet<string> = NAMES_OF_REPORT) =>
  placesOf(message, wordsOf(message), names)

describe('a place that a message names', () => {
  it.each([
    ['Xã Mai Pha trồng bao nhiêu cây đào?', ['mai pha']],
    ['phuong tam thanh co bao nhieu ho ngheo', ['tam thanh']],
    ['xã mai pha được mấy tiêu chí', ['mai pha']],
  ])('is one that the documents know, in any spelling behind its kind: %s', (message, places) => {
    expect(placesIn(message)).toEqual(places)
  })

  it.each([
    ['Huyện Cao Lộc có bao nhiêu hộ nghèo?', ['cao loc']],
    ['Quận Ô Môn thu ngân sách được bao nhiêu?', ['o mon']],
    ['xã Long An Thượng trồng bao nhiêu ha?', ['long an thuong']],
  ])('is one that no document knows, written with capitals behind its kind: %s', (message, places) => {
    expect(placesIn(message, new Set())).toEqual(places)
  })

  it.each([
    ['Đà Nẵng cắt giảm mấy thủ tục?', ['da nang']],
    ['ha noi co bao nhieu benh vien', ['ha noi']],
    ['TP. Hải Phòng và TP Cần Thơ', ['hai phong', 'can tho']],
    ['so với Bà Rịa - Vũng Tàu thì sao', ['ba ria vung tau']],
    ['THU NGÂN SÁCH TỈNH KHÁNH HOÀ', ['khanh hoa']],
    ['tỉnh Khánh Hòa thu bao nhiêu', ['khanh hoa']],
    ['tỉnh bình dưong đạt bao nhieu', ['binh duong']],
  ])('is a province or a well-known city: %s', (message, places) => {
    expect(placesIn(message, new Set())).toEqual(places)
  })

  it('is named once, however often it is said', () => {
    expect(placesIn('Hà Nội, thành phố Hà Nội, ha noi')).toEqual(['ha noi'])
  })

  it('ends at a comma', () => {
    expect(placesIn('phường Tam Thanh, Ban quản lý di tích')).toEqual(['tam thanh'])
  })
})

describe('a name that is also a common word', () => {
  it.each(['Cầu Hòa Bình dài bao nhiêu?', 'tỉnh hòa bình thu bao nhiêu', 'tinh hoa binh thu bao nhieu'])(
    'is a place with capitals or behind its kind: %s',
    (message) => {
      expect(placesIn(message)).toEqual(['hoa binh'])
    },
  )

  it('is none in small letters', () => {
    expect(placesIn('giữ vững hòa bình, ổn định')).toEqual([])
  })
})

describe('what names no place', () => {
  it.each([
    ['the kind of place alone', 'Thành phố có mấy phường, xã?'],
    [
      'a name that does not say its kind and is known to the documents only',
      'Bánh ngải Mai Pha đạt mấy sao?',
    ],
    ['a name in small letters that no document knows', 'huyen cao loc co may xa'],
    ['words with other marks than the province has', 'Mỗi năm định mở mấy lớp cho hội ân nhân?'],
    ['society, whatever follows', 'tinh hinh kinh te xa hoi an ninh quoc phong'],
    ['a cooperative', 'Hợp tác xã An Sơn có mấy sản phẩm?'],
    ['the beginning of the next sentence', 'Có mấy phường. Trong đó mấy phường đạt chuẩn?'],
    ['words of two expressions', 'các phường của hà, nội dung là gì'],
  ])('%s', (_, message) => {
    expect(placesIn(message)).toEqual([])
  })
})

describe('an everyday name of a place', () => {
  it('is the name that documents give it', () => {
    expect(placesIn('Sài Gòn giải quyết bao nhiêu hồ sơ?')).toEqual(['ho chi minh'])
  })

  it('stays where the documents call a place so', () => {
    expect(placesIn('phường Sài Gòn có mấy khu phố?', new Set(['sai gon']))).toEqual(['sai gon'])
  })
})

describe('every known place', () => {
  it('is found in the middle of a question, with its marks and without', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN_PLACES), fc.boolean(), ([folded, marked], isMarked) => {
        const name = isMarked ? marked.join(' ') : folded
        expect(placesIn(`doanh thu của ${name} là bao nhiêu`, new Set())).toEqual([
          EVERYDAY_PLACE_NAMES.get(folded) ?? folded,
        ])
      }),
    )
  })
})
