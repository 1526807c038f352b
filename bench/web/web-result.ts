import type { Percentiles } from '../percentiles.ts'
import type { PageWeight } from './loaded-resources.ts'
import type { PageTimings } from './page-timings.ts'

export interface WebResult {
  /** Of a first visit; null where the service has no such page. */
  weights: { page: string; weight: PageWeight | null }[]
  timings: { page: string; network: string; timings: PageTimings }[]
  readyToType: { network: string; milliseconds: number }[]
  firstText: Percentiles
  /** How busy the machine was at the start and at the end: others' work slows these measurements. */
  loadAverage: number[]
}

const LIMITS = {
  wireKilobytes: 90,
  scriptKilobytes: 50,
  firstPaintMs: 1500,
  readyToTypeMs: 2500,
  firstTextMs: 500,
}

const PAGE_WIDTH = 36

export function formatWebResult({
  weights,
  timings,
  readyToType,
  firstText,
  loadAverage,
}: WebResult): string {
  return [
    `first visit, compressed, headers counted (at most ${LIMITS.wireKilobytes} KB in all, ${LIMITS.scriptKilobytes} KB JavaScript)`,
    ...weights.map(({ page, weight }) => named(page, weight === null ? 'no such page' : weightLine(weight))),
    `processor 4 × slower, medians (first paint at most ${seconds(LIMITS.firstPaintMs)}, ready to type ${seconds(LIMITS.readyToTypeMs)})`,
    ...timings.map(({ page, network, timings }) => named(page, `${network}  ${timingsLine(timings)}`)),
    ...readyToType.map(({ network, milliseconds }) =>
      named('/', `${network}  ready to type ${judged(milliseconds, LIMITS.readyToTypeMs, seconds)}`),
    ),
    `processor 4 × slower, network as it is: first verified text after sending (at most ${seconds(LIMITS.firstTextMs)})`,
    named('/', `p50 ${judged(firstText.p50, LIMITS.firstTextMs, seconds)}  p95 ${seconds(firstText.p95)}`),
    `load average ${loadAverage.map((load) => load.toFixed(1)).join(' to ')}`,
  ].join('\n')
}

function weightLine({ wireKilobytes, scriptKilobytes, requests }: PageWeight): string {
  const all = judged(wireKilobytes, LIMITS.wireKilobytes, kilobytes)
  const scripts = judged(scriptKilobytes, LIMITS.scriptKilobytes, kilobytes)
  return `${all}  JavaScript ${scripts}  ${requests} requests`
}

function timingsLine(timings: PageTimings): string {
  return [
    `paint ${judged(timings.firstPaint, LIMITS.firstPaintMs, seconds)}`,
    `contentful ${seconds(timings.firstContentfulPaint)}`,
    `largest ${seconds(timings.largestContentfulPaint)}`,
    `shift ${timings.layoutShift.toFixed(3)}`,
    `long tasks ${timings.longTasks} (blocking ${timings.blocking.toFixed(0)} ms)`,
  ].join('  ')
}

function named(page: string, line: string): string {
  return `  ${page.padEnd(PAGE_WIDTH)} ${line}`
}

function judged(value: number, limit: number, print: (value: number) => string): string {
  return value > limit ? `${print(value)} (over the limit)` : print(value)
}

function kilobytes(value: number): string {
  return `${value.toFixed(1)} KB`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
