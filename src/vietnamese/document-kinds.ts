import { foldedPhrase } from './phrase.ts'

/** Kinds of administrative documents, as titles begin with them and people call them. */
const KINDS = [
  'báo cáo',
  'nghị quyết',
  'quyết định',
  'kế hoạch',
  'công điện',
  'chỉ thị',
  'chương trình',
  'thông báo',
  'tờ trình',
  'đề án',
  'kết luận',
  'hướng dẫn',
  'công văn',
  'nghị định',
  'thông tư',
  'quy hoạch',
  'phương án',
].map(foldedPhrase)

/** The kinds that a folded text names, in the order of their first places. */
export function documentKindsIn(folded: string): string[] {
  const text = ` ${folded} `
  const places = KINDS.flatMap((kind): [string, number][] => {
    const place = text.indexOf(` ${kind} `)
    return place < 0 ? [] : [[kind, place]]
  })
  return places.sort(([, a], [, b]) => a - b).map(([kind]) => kind)
}
