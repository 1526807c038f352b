import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutClaims, markersFor } from '../../../../src/answer/verify/claims.ts'

const pieces = (answer: string) => cutClaims(answer).map(({ piece }) => piece)

describe('an answer as claims', () => {
  it('ends each behind the marks that cite for it', () => {
    expect(pieces('Thu đạt 331 tỷ đồng. [1] Chi đạt 198 tỷ đồng [2]. Có 5 xã. [1][2]')).toEqual([
      'Thu đạt 331 tỷ đồng. [1] ',
      'Chi đạt 198 tỷ đồng [2]. ',
      'Có 5 xã. [1][2]',
    ])
  })

  it('joins sentences that cite nothing with those that follow on their line', () => {
    expect(pieces('Có. Thành phố có 66 hộ nghèo. [1]')).toEqual(['Có. Thành phố có 66 hộ nghèo. [1]'])
  })

  it('ends none behind a shortened word', () => {
    const [first] = pieces('06 địa phương [1] gồm: Tp. Đà Nẵng, Tp. Huế. Còn 5 xã. [2]')
    expect(first).toBe('06 địa phương [1] gồm: Tp. Đà Nẵng, Tp. Huế. ')
  })

  it('blanks out marks and list numbers, so that they are no figures', () => {
    const [first, second] = cutClaims('1. Thu đạt 331 tỷ đồng. [1]\n2. Chi tăng. [12]')
    expect(first?.text).toBe('   Thu đạt 331 tỷ đồng.    \n')
    expect(second?.text.trim()).toBe('Chi tăng.')
  })

  it('gives back the answer when they are laid together, whatever it is', () => {
    const part = fc.constantFrom('Thu 5 tỷ', '. ', ' [1]', '[2]', '\n', '1. ', 'Tp. ', '; ', 'a', '…', '”')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const answer = parts.join('')
        expect(pieces(answer).join('')).toBe(answer)
      }),
    )
  })
})

describe('the marks for a place', () => {
  it('are the next ones, else the last', () => {
    const [claim] = cutClaims('Thu đạt 331 tỷ đồng [1], chi 198 tỷ đồng [2] và 5 xã.')
    expect(claim && [5, 30, 52].map((place) => markersFor(claim, place))).toEqual([[1], [2], [2]])
  })
})
