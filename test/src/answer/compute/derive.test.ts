import { describe, expect, test } from 'vitest'
import { derive, isRefusal, type Derived } from '../../../../src/answer/compute/derive.ts'
import type { Operand } from '../../../../src/answer/compute/operand.ts'
import type { Operation } from '../../../../src/domain/computation.ts'
import type { Fact } from '../../../../src/domain/fact.ts'
import { factsIn, madeUpFact } from '../../../support/printed-fact.ts'

function computed(operation: Operation, operands: readonly (Fact | Operand)[]): Derived {
  const result = derive(operation, operands)
  if (isRefusal(result)) throw new Error(result.refused)
  return result
}

function refusal(operation: Operation, operands: readonly (Fact | Operand)[]): string {
  const result = derive(operation, operands)
  return isRefusal(result) ? result.refused : `computed ${result.text}`
}

/** The figures of a sentence, which must be as many as the test names. */
function printed(sentence: string, ...texts: string[]): Fact[] {
  const facts = factsIn(sentence)
  return texts.map((text) => {
    const fact = facts.find((other) => other.text === text)
    if (!fact) throw new Error(`no ${text} in: ${facts.map((other) => other.text).join(', ')}`)
    return fact
  })
}

const BUDGET = 'Tổng kế hoạch vốn là 202.049 triệu đồng; giải ngân 11 tháng đạt 161.724 triệu đồng.'
const VISITORS =
  'Đã tiếp 975 lượt công dân, tăng 61 lượt so với cùng kỳ; doanh thu du lịch đạt 331 tỷ đồng, đạt 45% kế hoạch, giảm 7,3% so với năm 2022.'
const SUPPORT = 'Hỗ trợ 42 hộ kinh doanh bị ảnh hưởng với tổng kinh phí 126 triệu đồng.'

describe('what printed figures give', () => {
  test.each<[Operation, string, string[], string, string]>([
    [
      'remaining',
      BUDGET,
      ['202.049 triệu đồng', '161.724 triệu đồng'],
      '40.325 triệu đồng',
      '202.049 − 161.724',
    ],
    [
      'difference',
      BUDGET,
      ['161.724 triệu đồng', '202.049 triệu đồng'],
      '40.325 triệu đồng',
      '202.049 − 161.724',
    ],
    [
      'perHead',
      SUPPORT,
      ['126 triệu đồng', '42 hộ kinh doanh'],
      '3 triệu đồng',
      '126 triệu đồng : 42 hộ kinh doanh',
    ],
    ['before', VISITORS, ['975 lượt', '61 lượt'], '914 lượt', '975 − 61'],
    ['before', VISITORS, ['331 tỷ đồng', '7,3%'], '357,1 tỷ đồng', '331 : (100% − 7,3%)'],
    ['whole', VISITORS, ['331 tỷ đồng', '45%'], '735,6 tỷ đồng', '331 : 45%'],
    ['complement', VISITORS, ['45%'], '55%', '100% − 45%'],
  ])('%s of %s', (operation, sentence, texts, text, expression) => {
    const result = computed(operation, printed(sentence, ...texts))
    expect(result.text).toBe(text)
    expect(result.expression).toBe(expression)
  })

  test('shares and ratios are exact when they end, else rounded, and say so', () => {
    const [part, whole] = [
      madeUpFact({ value: '226', baseValue: '226' }),
      madeUpFact({ value: '250', baseValue: '250' }),
    ]
    expect(computed('share', [part, whole])).toMatchObject({
      text: '90,4%',
      expression: '226 / 250',
      isRounded: false,
    })
    const third = madeUpFact({ value: '3', baseValue: '3' })
    expect(computed('ratio', [madeUpFact({ value: '7', baseValue: '7' }), third])).toMatchObject({
      text: '2,33 lần',
      isRounded: true,
    })
  })

  test('the result is shown in the unit that the first operand is printed in', () => {
    const [billions, millions] = printed(
      'Thu nội địa đạt 1,7 tỷ đồng; thu phí đạt 300 triệu đồng.',
      '1,7 tỷ đồng',
      '300 triệu đồng',
    )
    const sum = computed(
      'sum',
      [billions, millions].filter((fact) => fact !== undefined),
    )
    expect(sum).toMatchObject({
      text: '2 tỷ đồng',
      expression: '1,7 tỷ đồng + 300 triệu đồng',
      baseValue: '2000000000',
      baseUnit: 'đồng',
    })
  })

  test('a count printed with what it is out of gives the rest', () => {
    const [fact] = printed('Cắt giảm 2.269/6.974 điều kiện kinh doanh.', '2.269/6.974 điều kiện kinh doanh')
    if (!fact) throw new Error('no fact')
    const rest = computed('remaining', [
      { fact, reading: 'outOf' },
      { fact, reading: 'value' },
    ])
    expect(rest.text).toBe('4.705 điều kiện kinh doanh')
    expect(rest.operands).toHaveLength(1)
  })

  test('a difference tells which of the two is greater, and is never negative', () => {
    const [later, earlier] = [
      madeUpFact({ value: '51', baseValue: '51', period: '2023' }),
      madeUpFact({ value: '66', baseValue: '66', period: '2022' }),
    ]
    expect(computed('difference', [later, earlier])).toMatchObject({ text: '15 hộ', direction: 'down' })
    expect(computed('change', [later, earlier])).toMatchObject({ text: '22,7%', direction: 'down' })
  })

  test('two percentages differ by points', () => {
    const [a, b] = printed('Tỷ lệ hộ nghèo là 2,6%; tỷ lệ hộ cận nghèo là 1,4%.', '2,6%', '1,4%')
    expect(
      computed(
        'difference',
        [a, b].filter((fact) => fact !== undefined),
      ).text,
    ).toBe('1,2 điểm %')
  })

  test('what rests on "khoảng" or "trên" is itself about right only', () => {
    const about = madeUpFact({ value: '880', baseValue: '880', bound: 'about' })
    expect(computed('sum', [about, madeUpFact({ value: '2', baseValue: '2' })]).isApproximate).toBe(true)
  })

  test('its inputs give it again', () => {
    const result = computed('perHead', printed(SUPPORT, '126 triệu đồng', '42 hộ kinh doanh'))
    expect(derive(result.operation, result.inputs)).toEqual(result)
  })
})

describe('what does not fit together is refused in words', () => {
  const money = (change: Partial<Fact>) =>
    madeUpFact({ unit: 'tỷ đồng', baseUnit: 'đồng', dimension: 'money', label: 'GRDP', ...change })
  const ten = money({ value: '10', baseValue: '10000000000' })

  test.each<[string, Operation, (Fact | Operand)[], string]>([
    ['units', 'sum', [madeUpFact(), ten], 'Không cộng được vì các số khác đơn vị (hộ, tỷ đồng).'],
    [
      'price bases',
      'difference',
      [
        ten,
        money({ value: '9', baseValue: '9000000000', label: 'GRDP theo giá so sánh 2010', period: '2022' }),
      ],
      'Không tính được chênh lệch vì các số tính theo giá khác nhau (không nêu loại giá, giá so sánh 2010).',
    ],
    [
      'kinds of period',
      'change',
      [ten, money({ value: '8', baseValue: '8000000000', period: '2022-H1' })],
      'Không tính được mức tăng, giảm vì các số thuộc những kỳ không so được với nhau.',
    ],
    [
      'a part and the year it lies in',
      'sum',
      [ten, money({ value: '8', baseValue: '8000000000', period: '2023-M01..M11' })],
      'Không cộng được vì các số thuộc những kỳ không so được với nhau.',
    ],
    [
      'plan and result',
      'sum',
      [madeUpFact(), madeUpFact({ value: '2', baseValue: '2', status: 'plan' })],
      'Không cộng được vì có số kế hoạch và có số thực hiện.',
    ],
    ['one figure twice', 'sum', [ten, ten], 'Không cộng được vì một số liệu được dùng hai lần.'],
    [
      'a range',
      'sum',
      [madeUpFact({ value: '5', valueTo: '7', bound: 'range', text: '5 - 7 hộ' }), madeUpFact()],
      'Không cộng được vì “5 - 7 hộ” là một khoảng.',
    ],
    [
      'averages',
      'sum',
      [money({ value: '3', baseValue: '3000000000', label: 'Thu nhập bình quân' }), ten],
      'Không cộng được vì số bình quân không cộng được với nhau.',
    ],
    [
      'a misprinted unit',
      'sum',
      [
        money({
          value: '87.9',
          baseValue: '87900000000000000',
          unit: 'tỷ triệu đồng',
          text: '87,9 tỷ triệu đồng',
        }),
        ten,
      ],
      'Không cộng được vì đơn vị in trong “87,9 tỷ triệu đồng” không rõ.',
    ],
    [
      'a part larger than its whole',
      'remaining',
      [madeUpFact({ value: '2', baseValue: '2' }), madeUpFact({ value: '3', baseValue: '3' })],
      'Không tính được phần còn lại vì phần đã có lớn hơn tổng.',
    ],
    [
      'division by zero',
      'ratio',
      [madeUpFact({ value: '2', baseValue: '2' }), madeUpFact({ value: '0', baseValue: '0' })],
      'Không so sánh được vì số chia bằng không.',
    ],
  ])('%s', (_, operation, operands, words) => {
    expect(refusal(operation, operands)).toBe(words)
  })

  test('shares of different wholes', () => {
    const shares = printed(
      'Hộ nghèo chiếm 2,6% tổng số hộ; học sinh giỏi chiếm 31% số học sinh.',
      '2,6%',
      '31%',
    )
    expect(refusal('sum', shares)).toBe('Không cộng được vì các tỷ lệ phần trăm không cùng một tổng.')
  })

  test('a change in per cent of what is itself a percentage', () => {
    const rate = printed('Tỷ lệ lao động qua đào tạo đạt 77,1%, tăng 2,4% so với năm 2022.', '77,1%', '2,4%')
    expect(refusal('before', rate)).toContain('điểm phần trăm hay theo tỷ lệ')
  })
})
