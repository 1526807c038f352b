import type { AnswerFigure } from '../../src/domain/answer.ts'

/** Unit as printed, "tỷ đồng" of "331 tỷ đồng"; where the text does not end with it, the unit of the value. */
export function printedUnit({ text, unit }: Pick<AnswerFigure, 'text' | 'unit'>): string {
  return /\d\s*([\p{L}%°][^\d]*)$/u.exec(text)?.[1]?.trim() ?? unit
}

/** "10-11%", "12 đến 17 tuổi". */
export function isRange({ text }: Pick<AnswerFigure, 'text'>): boolean {
  return /\d\s*(?:-|–|đến)\s*\d/u.test(text)
}
