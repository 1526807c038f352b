import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerBlocks, plainAnswer, type AnswerPart } from '../../../web/chat/answer-blocks.ts'
import { tourismAnswer } from '../../support/browser-answers.ts'

const [knownFigure] = tourismAnswer().figures
const [knownCitation] = tourismAnswer().citations

function answer(text: string, figures: string[], markers: number[] = [1], isVerified = true) {
  if (knownFigure === undefined || knownCitation === undefined) throw new Error('the sample lost its parts')
  return {
    answer: text,
    figures: figures.map((figure) => ({ ...knownFigure, text: figure, verified: isVerified })),
    citations: markers.map((marker) => ({ ...knownCitation, marker })),
  }
}

/** Parts in short: figures in braces, markers in angle brackets. */
function short(parts: readonly AnswerPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      return part.kind === 'figure' ? `{${part.text}}` : `<${part.marker}>`
    })
    .join('')
}

function paragraph(given: ReturnType<typeof answer>): string {
  const [block] = answerBlocks(given)
  if (block?.kind !== 'paragraph') throw new Error('a paragraph was expected')
  return short(block.parts)
}

describe('answerBlocks', () => {
  it('finds figures in their order and markers of citations', () => {
    const given = answer('Doanh thu đạt 331 tỷ đồng (45% kế hoạch, giảm 7,3%). [1]', [
      '331 tỷ đồng',
      '45%',
      '7,3%',
    ])
    expect(paragraph(given)).toBe('Doanh thu đạt {331 tỷ đồng} ({45%} kế hoạch, giảm {7,3%}). <1>')
  })

  it.each([
    [
      'a figure inside a longer one',
      'Thu 331 tỷ đồng, chi 31 tỷ đồng.',
      '31 tỷ đồng',
      'Thu 331 tỷ đồng, chi {31 tỷ đồng}.',
    ],
    ['a figure inside a decimal', 'Giảm 7,35 rồi 5 điểm.', '5', 'Giảm 7,35 rồi {5} điểm.'],
    [
      'a figure inside a grouped number',
      'Có 1.902 hộ, 902 hộ nghèo.',
      '902 hộ',
      'Có 1.902 hộ, {902 hộ} nghèo.',
    ],
    ['a figure that looks like a marker', 'Theo nguồn [1] có 1 hộ.', '1', 'Theo nguồn <1> có {1} hộ.'],
  ])('does not find %s', (_name, text, figure, expected) => {
    expect(paragraph(answer(text, [figure]))).toBe(expected)
  })

  it('marks equal figures one after another', () => {
    expect(paragraph(answer('Hai xã: 12% và 12%.', ['12%', '12%']))).toBe('Hai xã: {12%} và {12%}.')
  })

  it('leaves plain what was not verified, is not there, or points at no citation', () => {
    expect(paragraph(answer('Đạt 12%. [1]', ['12%'], [1], false))).toBe('Đạt 12%. <1>')
    expect(paragraph(answer('Đạt 12%. [2]', ['13%']))).toBe('Đạt 12%. [2]')
  })

  it('makes numbered lines a list, which may go on after a paragraph', () => {
    const given = answer('Gồm 2 nhóm:\n1. Nhóm 32 hộ. [1]\n2. Nhóm 41 hộ.\n\nNgoài ra:\n3. Còn lại.', [
      '32 hộ',
      '41 hộ',
    ])
    expect(
      answerBlocks(given).map((block) =>
        block.kind === 'paragraph' ? short(block.parts) : [block.start, ...block.items.map(short)],
      ),
    ).toEqual(['Gồm 2 nhóm:', [1, 'Nhóm {32 hộ}. <1>', 'Nhóm {41 hộ}.'], 'Ngoài ra:', [3, 'Còn lại.']])
  })

  it('does not take a year at the start of a line for a list number', () => {
    expect(paragraph(answer('2021. Một năm khó khăn.', []))).toBe('2021. Một năm khó khăn.')
  })

  it('loses no letter, whatever the answer says', () => {
    const word = fc.constantFrom('Đạt', '12%', '331 tỷ đồng', '[1]', '[9]', '\n', '1. ', ', ', 'năm 2021')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const given = answer(words.join(' '), ['12%', '331 tỷ đồng', '12%'])
        const shown = answerBlocks(given).flatMap((block) =>
          block.kind === 'paragraph'
            ? block.parts
            : block.items.flatMap((item, index) => [
                { kind: 'text' as const, text: `${block.start + index}. ` },
                ...item,
              ]),
        )
        const text = shown.map((part) => (part.kind === 'marker' ? `[${part.marker}]` : part.text)).join('')
        expect(text.replace(/\s/gu, '')).toBe(given.answer.replace(/\s/gu, ''))
      }),
    )
  })
})

describe('plainAnswer', () => {
  it('is the answer without its markers', () => {
    expect(plainAnswer(answer('Đạt 12%. [1] Giảm 3%. [2]', [], [1, 2]))).toBe('Đạt 12%. Giảm 3%.')
    expect(plainAnswer(answer('Ghi là [5].', [], []))).toBe('Ghi là [5].')
  })
})
