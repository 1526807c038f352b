import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIndex } from '../ingest/build.ts'
import type { IngestReporter, IngestStage } from '../ingest/progress.ts'
import { openIndex } from '../src/store/read-index.ts'

const MEGABYTE = 1024 * 1024
const SAMPLE_EVERY_MS = 50

export interface IngestBenchOptions {
  seedsDir: string
  modelsDir: string
}

export interface IngestBenchResult {
  documents: number
  passages: number
  facts: number
  totalSeconds: number
  secondsByStage: Record<string, number>
  /** Texts embedded in a second, the loading of the model included. */
  passagesPerSecond: number
  /** A second ingest of unchanged sources. */
  unchangedSeconds: number
  /** Reading the finished index into memory, all checksums computed. */
  openSeconds: number
  indexMegabytes: number
  /** Highest resident size seen while building. */
  peakMegabytes: number
}

/** Builds an index of the sources from nothing in a folder of its own, and takes the time. */
export async function runIngestBench(options: IngestBenchOptions): Promise<IngestBenchResult> {
  const indexDir = await mkdtemp(join(tmpdir(), 'ingest-bench-'))
  const clock = createStageClock()
  const memory = watchMemory()
  try {
    const request = { ...options, indexDir, force: false }
    const startedMs = performance.now()
    const { built, manifest } = await buildIndex({ ...request, report: clock.report })
    clock.end()
    const totalSeconds = secondsSince(startedMs)
    const againMs = performance.now()
    await buildIndex({ ...request, report: createStageClock().report })
    const unchangedSeconds = secondsSince(againMs)
    const openMs = performance.now()
    await openIndex(indexDir)
    return {
      documents: manifest.counts.documents,
      passages: manifest.counts.passages,
      facts: manifest.counts.facts,
      totalSeconds,
      secondsByStage: clock.seconds,
      passagesPerSecond: (built?.embedded ?? 0) / (clock.seconds.embed ?? Infinity),
      unchangedSeconds,
      openSeconds: secondsSince(openMs),
      indexMegabytes: Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0) / MEGABYTE,
      peakMegabytes: memory.end(),
    }
  } finally {
    memory.end()
    await rm(indexDir, { recursive: true, force: true })
  }
}

/** The result as a few lines of text. */
export function formatIngestBench(result: IngestBenchResult): string {
  const stages = Object.entries(result.secondsByStage).map(
    ([stage, seconds]) => `${stage} ${seconds.toFixed(2)}`,
  )
  return [
    `${result.documents} documents, ${result.passages} passages, ${result.facts} facts: ${result.totalSeconds.toFixed(1)} s`,
    `seconds by stage: ${stages.join(', ')}`,
    `${result.passagesPerSecond.toFixed(1)} passages a second; peak ${result.peakMegabytes.toFixed(0)} MB`,
    `unchanged sources ${result.unchangedSeconds.toFixed(2)} s; opening ${result.openSeconds.toFixed(2)} s; index ${result.indexMegabytes.toFixed(1)} MB`,
  ].join('\n')
}

function createStageClock(): { report: IngestReporter; seconds: Record<string, number>; end: () => void } {
  const seconds: Partial<Record<IngestStage, number>> = {}
  let running: { stage: IngestStage; startedMs: number } | null = null
  const end = () => {
    if (running) seconds[running.stage] = secondsSince(running.startedMs)
    running = null
  }
  const report: IngestReporter = {
    reason: () => undefined,
    progress: () => undefined,
    unreadable: () => undefined,
    stage: (stage) => {
      end()
      running = { stage, startedMs: performance.now() }
    },
  }
  return { report, seconds, end }
}

function watchMemory(): { end: () => number } {
  let peak = process.memoryUsage.rss()
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, SAMPLE_EVERY_MS)
  return {
    end: () => {
      clearInterval(timer)
      return peak / MEGABYTE
    },
  }
}

function secondsSince(startedMs: number): number {
  return (performance.now() - startedMs) / 1000
}
