import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { LabelledPassageSchema, placeOf } from './labelled-passage.ts'

/**
 * Joins passages as drawn with their labels into one fixture. It checks that every label stands in its passage and prints
 * counts only, so that the half kept aside can be assembled unread.
 */
const { values } = parseArgs({
  options: { drawn: { type: 'string' }, labels: { type: 'string' }, out: { type: 'string' } },
})
const { drawn, labels, out } = values
if (drawn === undefined || labels === undefined || out === undefined) {
  throw new Error('cần --drawn, --labels và --out')
}

async function recordsOf(file: string): Promise<Map<string, object>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return new Map(
    lines.map((line) => {
      const record: unknown = JSON.parse(line)
      const isRecord = typeof record === 'object' && record !== null && 'passageId' in record
      if (!isRecord || typeof record.passageId !== 'string')
        throw new Error(`${file}: dòng không có passageId`)
      return [record.passageId, record]
    }),
  )
}

const labelled = await recordsOf(labels)
const passages = Array.from(await recordsOf(drawn), ([id, passage]) => {
  const joined = { ...passage, ...labelled.get(id) }
  const { text, figures, lookAlikes } = LabelledPassageSchema.parse(joined)
  for (const place of [...figures, ...lookAlikes]) placeOf(place, text)
  return { line: JSON.stringify(joined), figures: figures.length, lookAlikes: lookAlikes.length }
})
await writeFile(out, passages.map(({ line }) => `${line}\n`).join(''))
const sum = (key: 'figures' | 'lookAlikes') => passages.reduce((total, passage) => total + passage[key], 0)
console.log(
  `${out}: ${passages.length} passages, ${sum('figures')} figures, ${sum('lookAlikes')} look-alikes`,
)
