import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { clauseText } from './clause-text.ts'

/** What is asked for by "mấy" or "bao nhiêu" and is no quantity → how a clause tells it. */
const TOLD: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\p{L})(?:giai|hang|thu|xep loai|loai|cap do|bac)\s+(?:may|bao nhieu|gi)(?!\p{L})/u,
    /(?<!\p{L})(?:giải|hạng|thứ|loại|cấp độ|bậc)\s+(?:nhất|nhì|hai|ba|tư|khuyến khích|đặc biệt|[IVX]+(?!\p{L})|\d)/iu,
  ],
  [/(?<!\p{L})(?:ty le|ti le)(?!\p{L})(?!.*phan tram)/u, /(?<![\d/])1\s*[/:]\s*\d{1,3}(?:\.\d{3})+(?!\d)/u],
]
/** "mấy loại quỹ … là quỹ gì": which ones, however many. */
const WHICH =
  /(?<!\p{L})may\s+(?:[\p{L}\p{N}]+\s+){1,8}(?:la|gom)\s+(?:nhung\s+)?(?:[\p{L}\p{N}]+\s+){0,2}(?:gi|nao)(?!\p{L})/u

/** Whether a question that sounds like one for a figure is answered by words or by a scale: "giải Nhì", "tỷ lệ 1/10.000". */
export function tellsInWords({ restored }: Question, best: Evidence): boolean {
  const asked = fold(restored.toLowerCase())
  const text = clauseText(best)
  return WHICH.test(asked) || TOLD.some(([question, answer]) => question.test(asked) && answer.test(text))
}
