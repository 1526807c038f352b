import { loadConfig } from '../src/config.ts'
import { askBench } from './ask.ts'
import type { Bench } from './bench.ts'
import { channelsBench } from './channels/channels-bench.ts'
import { formatCrashBench, runCrashBench } from './crash.ts'
import { figuresBench } from './figures.ts'
import { formatIngestBench, runIngestBench } from './ingest.ts'
import { recallBench } from './recall.ts'
import { sampleBench } from './sample/sample-bench.ts'
import { startBench } from './start.ts'
import { verifyBench } from './verify/verify-bench.ts'
import { webBench } from './web/web-bench.ts'

const { seedsDir, modelsDir } = loadConfig(process.env)

/** Every measurement, in the order in which they run. */
export const BENCHES: readonly Bench[] = [
  {
    name: 'ingest',
    byDefault: true,
    run: async () => {
      const result = await runIngestBench({ seedsDir, modelsDir })
      return { result, text: formatIngestBench(result) }
    },
  },
  startBench,
  askBench,
  figuresBench,
  recallBench,
  sampleBench,
  verifyBench,
  webBench,
  channelsBench,
  {
    name: 'crash',
    byDefault: false,
    run: async () => {
      const result = await runCrashBench({ seedsDir, kills: 30, seed: 1 })
      return { result, text: formatCrashBench(result) }
    },
  },
]
