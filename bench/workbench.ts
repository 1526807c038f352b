import { openAnswering, type Answering } from '../src/answering.ts'
import { loadConfig } from '../src/config.ts'

/** The real parts of the service without any channel, for measuring. Throws IndexError when there is no index yet. */
export function openWorkbench(indexDir?: string): Promise<Answering> {
  const config = loadConfig(process.env)
  return openAnswering({ config: { ...config, indexDir: indexDir ?? config.indexDir } })
}
