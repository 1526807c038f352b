import { parseArgs } from 'node:util'
import { BENCHES } from './benches.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})

const chosen =
  positionals.length > 0 ? positionals : BENCHES.filter((bench) => bench.byDefault).map((bench) => bench.name)
const unknown = chosen.filter((name) => !BENCHES.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(
    `Không có phép đo ${unknown.join(', ')}; hiện có: ${BENCHES.map((bench) => bench.name).join(', ')}`,
  )
  process.exitCode = 2
} else {
  const results: Record<string, unknown> = {}
  for (const bench of BENCHES.filter(({ name }) => chosen.includes(name))) {
    const { result, text } = await bench.run()
    results[bench.name] = result
    if (!values.json) console.log(`\n# ${bench.name}\n${text}`)
  }
  if (values.json) console.log(JSON.stringify(results, null, 1))
}
