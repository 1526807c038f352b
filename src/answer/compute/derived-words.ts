import type { Derived } from './derive.ts'

/** Which place a rounded number ends at: 0 digits after the point, 1, 2, 3. */
const ROUNDED_TO = ['hàng đơn vị', 'hàng phần mười', 'hàng phần trăm', 'hàng phần nghìn']

/** What comes out, first words first: "Tổng cộng 3.825 suất", "Gấp khoảng 3,2 lần". */
export function resultInWords(derived: Derived): string {
  const isRough = derived.isRounded || derived.isApproximate
  return `${openingOf(derived)} ${isRough ? 'khoảng ' : ''}${derived.text}`
}

function openingOf(derived: Derived): string {
  const { operation, direction, operands, baseValue } = derived
  switch (operation) {
    case 'sum':
      return 'Tổng cộng'
    case 'remaining':
    case 'complement':
      return 'Còn lại'
    case 'share':
      return 'Chiếm'
    case 'ratio':
      return /^0(\.|$)/.test(baseValue) ? 'Bằng' : 'Gấp'
    case 'perHead':
      return `Bình quân mỗi ${operands[1]?.unit ?? ''} là`
    case 'before':
      return `Số của ${operands[1]?.comparedTo ?? 'kỳ trước'} là`
    case 'whole':
      return 'Toàn bộ là'
    case 'change':
      return direction === 'down' ? 'Giảm' : 'Tăng'
    case 'difference':
      return 'Chênh lệch'
  }
}

/** "(1.902 + 1.923; kết quả tính từ số liệu trong báo cáo, báo cáo không in số này)". */
export function derivationInWords(derived: Derived): string {
  const rounded = derived.isRounded ? `, làm tròn đến ${placeOf(derived.text)}` : ''
  return `(${derived.expression}${rounded}; kết quả tính từ số liệu trong báo cáo, báo cáo không in số này)`
}

function placeOf(text: string): string {
  const digits = /,(\d+)/.exec(text)?.[1]?.length ?? 0
  return ROUNDED_TO[digits] ?? 'các chữ số cuối'
}
