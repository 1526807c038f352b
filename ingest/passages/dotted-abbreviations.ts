/** Abbreviations that are written with a full stop and are followed by what they belong to: "TP. Lạng Sơn", "ThS. Nguyễn". */
const ABBREVIATIONS = [
  ...['TP', 'Tp', 'tp', 'TX', 'Tx', 'TT', 'Tt', 'P', 'Q', 'H', 'X', 'Đ', 'tr', 'Tr', 'ĐT', 'QL', 'TL'],
  ...['GS', 'PGS', 'TS', 'ThS', 'Ths', 'BS', 'KS', 'CN', 'LS', 'NGƯT', 'NSƯT', 'NSND', 'CK', 'BSCK'],
  ...[
    'TM',
    'KT',
    'TUQ',
    'Ô',
    'Bà',
    'Ông',
    'đ/c',
    'Đ/c',
    'Mr',
    'Mrs',
    'Ms',
    'Dr',
    'St',
    'No',
    'vs',
    'Nxb',
    'NXB',
  ],
  ...['CTCP', 'Cty', 'XN', 'VD', 'vd', 'Vd', 'T.Ư', 'T.W', 'Th.S', 'T.S', 'P.GS'],
]
const LISTED = new Set(ABBREVIATIONS)

/** Whether a text ends with an abbreviation and its full stop, or with an initial ("V. I. Lê-nin"). */
export function endsWithAbbreviation(text: string): boolean {
  const word = /(?:^|[\s("“])([\p{L}./]+)\.$/u.exec(text)?.[1]
  if (word === undefined) return false
  return LISTED.has(word) || /^\p{Lu}$/u.test(word)
}
