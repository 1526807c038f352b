import { readFile } from 'node:fs/promises'
import type { Bench } from './bench.ts'
import { startService } from './service-process.ts'

/** Seconds until a service with a fresh index is ready, and the memory it then holds. */
export const startBench: Bench = {
  name: 'start',
  byDefault: true,
  run: async () => {
    const first = await startService({})
    await first.stop()
    const second = await startService({})
    try {
      const residentMegabytes = await residentMemory(second.processId)
      const result = { readyAfterSeconds: second.readyAfterMs / 1000, residentMegabytes }
      const memory =
        residentMegabytes === null ? 'not known on this system' : `${residentMegabytes.toFixed(0)} MB`
      return {
        result,
        text: `ready after ${result.readyAfterSeconds.toFixed(2)} s, resident memory ${memory}`,
      }
    } finally {
      await second.stop()
    }
  },
}

/** From /proc; null where there is none. */
async function residentMemory(processId: number): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${processId}/status`, 'utf8')
    const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(status)?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
