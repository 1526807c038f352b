import { setTimeout as wait } from 'node:timers/promises'
import { createLocalEmbeddings } from '../../../src/embedding/local-embeddings.ts'

/**
 * A process that opens, uses and closes the embeddings as often as its first argument says, prints the vector of its
 * second argument as JSON, and ends as the third says:
 * - `return`: nothing is left to do
 * - `exit`: `process.exit` right after the last close
 * - `exit-open`: `process.exit` without a close
 * - `exit-busy`: `process.exit` while a long text is computed
 */
const [times = '1', text = '', ending = 'return'] = process.argv.slice(2)
const open = () => createLocalEmbeddings({ modelsDir: 'models', queueLimit: 1 })

let embeddings = await open()
for (let round = 1; round < Number(times); round++) {
  await embeddings.embedQuery(`Câu hỏi ${round}`)
  await embeddings.close()
  embeddings = await open()
}
const [vector] = await embeddings.embedDocuments([text])
process.stdout.write(JSON.stringify(vector))

if (ending === 'exit-busy') {
  const long = [`${text} `.repeat(40)]
  const startedMs = performance.now()
  await embeddings.embedDocuments(long)
  const tookMs = performance.now() - startedMs
  void embeddings.embedDocuments(long)
  await wait(tookMs / 2)
} else if (ending !== 'exit-open') await embeddings.close()
if (ending !== 'return') process.exit(0)
