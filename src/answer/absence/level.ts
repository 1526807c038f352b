import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { aroundText } from './around-text.ts'

/** Levels of administration, by which documents break figures down: "cấp tỉnh", "cấp xã". */
const LEVEL =
  /(?<!\p{L})cap (trung uong|bo|tinh|thanh pho|huyen|quan|xa|phuong|thon|co so|quoc gia|khu vuc|quan khu)(?!\p{L})/gu

/** Whether a figure is asked for of one level of administration and the evidence breaks it down by other levels only. */
export function missesLevel({ intent, restored }: Question, best: Evidence): boolean {
  if (intent !== 'figure') return false
  const asked = levelsIn(restored)
  const said = new Set(levelsIn(aroundText(best)))
  return asked.length > 0 && said.size > 0 && !asked.some((level) => said.has(level))
}

function levelsIn(text: string): string[] {
  return [...fold(text.toLowerCase()).matchAll(LEVEL)].map(([, level = '']) => level)
}
