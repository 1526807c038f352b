import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cutPassages } from '../../ingest/passages/cut-passages.ts'
import { parseDocument } from '../../ingest/parse/parse-document.ts'
import { readSources } from '../../ingest/read/read-sources.ts'
import { drawPassages, type DrawnPassage } from './draw-passages.ts'
import { seededRandom, shuffled } from '../seeded-random.ts'

/**
 * Draws the passages of the labelled sample, without labels, into two files: `open.jsonl` and `aside.jsonl`. A document named
 * by `--aside` goes into the second whole; of the others every second passage does.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2021' },
    out: { type: 'string', default: 'labelled-sample' },
    aside: { type: 'string', multiple: true, default: ['lai-chau-chuong-trinh-cao-su-2015'] },
  },
})
const seed = Number(values.seed)
const open: DrawnPassage[] = []
const aside: DrawnPassage[] = []
for (const [folder, kind] of [
  ['seeds', 'main'],
  ['test/eval/documents', 'other'],
] as const) {
  const { sources } = await readSources(folder)
  for (const source of sources) {
    const drawn = drawPassages(cutPassages(parseDocument(source)), kind, seed)
    if (values.aside.includes(source.id)) {
      aside.push(...drawn)
      continue
    }
    for (const [place, passage] of shuffled(drawn, seededRandom(seed)).entries())
      (place % 2 === 0 ? open : aside).push(passage)
  }
}
await mkdir(values.out, { recursive: true })
for (const [name, passages] of Object.entries({ open, aside })) {
  const file = join(values.out, `${name}.jsonl`)
  await writeFile(file, passages.map((passage) => `${JSON.stringify(passage)}\n`).join(''))
  console.log(`${file}: ${passages.length} passages`)
}
