import fc from 'fast-check'

/** Reports put together from what real ones hold: headings, notes, tables, cut sentences, page numbers, slips of the pen. */

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'thu',
        'ngân',
        'sách',
        'năm',
        '2023',
        'đạt',
        '331',
        'tỷ đồng',
        '45%',
        'huyện',
        'Lạng',
        'Sơn',
        '1.902',
        '65,3',
      ],
      ...[
        'm²',
        '84,3 m³',
        'hộ¹',
        'nghèo(1)',
        'xã[2]',
        'thôn[^3]',
        'TP.',
        'P. Tam Thanh',
        '3507/QĐ-UBND',
        '(tăng',
        '7,3%)',
      ],
      ...[
        'trong đó',
        ';',
        ',',
        '.',
        ':',
        '…',
        '“mục',
        'tiêu',
        'kép”',
        '- 2030',
        '(1)',
        '*nhấn*',
        '**mạnh**',
        '\\*',
        '|',
      ],
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((chosen) => chosen.join(' '))

const prefixed = (...labels: string[]) =>
  fc.tuple(fc.constantFrom(...labels), words).map(([label, text]) => `${label}${text}`)

const heading = prefixed(
  ...[
    'Phần thứ nhất',
    'PHẦN II: ',
    'Chương I ',
    'Mục 2. ',
    'Điều 3. ',
    'PHỤ LỤC 01',
    'A. ',
    'I. ',
    'II - ',
    '1. ',
    '2.1. ',
  ],
  ...['1.1.1. ', 'a) ', 'đ) ', 'b. ', '1) ', 'ii. ', '# ', '## I. ', '### ', '**I. ', '* '],
)
const item = prefixed('- ', '+ ', '* ', '• ', '(1) ', '(ii) ', '  - ', 'a.1) ')
const note = prefixed('¹ ', '²', '[1] ', '[2] ', '[^3]: ', '(1) ', '1) ', '(*) ')
const row = fc
  .array(
    fc.oneof(
      words.map((text) => text.replaceAll('|', '')),
      fc.constantFrom('', '-', 'I', '1', '2', '12,5'),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((cells) => `| ${cells.join(' | ')} |`)
const frame = fc.constantFrom(
  ...[
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 12/BC-UBND',
    'Hà Nội, ngày 5 tháng 6 năm 2020',
    'BÁO CÁO',
    'KẾ HOẠCH',
  ],
  ...[
    '**QUYẾT ĐỊNH:**',
    'UỶ BAN NHÂN DÂN TỈNH',
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Nguyễn Văn An',
    './.',
  ],
  ...[
    '12',
    'Trang 3',
    '- 4 -',
    '---',
    '****',
    '|---|:-:|',
    '(Kèm theo Quyết định số 8)',
    'Bảng 1. Thu',
    'ĐVT: ha',
  ],
)

export const madeUpReport: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(fc.oneof(words, heading, item, note, row, frame), fc.constantFrom('\n', '\n', '\n\n', '\n\n\n')),
    {
      maxLength: 30,
    },
  )
  .map((lines) => lines.flat().join(''))
