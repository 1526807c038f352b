import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { z } from 'zod/v4'
import { launchBrowser } from '../../test/support/browser.ts'
import type { Bench } from '../bench.ts'
import { openQuestions, withEvidence } from '../dev-questions.ts'
import { startService } from '../service-process.ts'
import { measureFirstText } from './first-text.ts'
import { measureTimings } from './page-timings.ts'
import { measureWeight } from './page-weight.ts'
import { measureReadyToType } from './ready-to-type.ts'
import { SLOW_NETWORK, SLOW_NETWORK_LIGHTHOUSE, type Network } from './slow-device.ts'
import { formatWebResult, type WebResult } from './web-result.ts'

const VISITS = 5
const QUESTIONS = 23
const NETWORKS = [SLOW_NETWORK, SLOW_NETWORK_LIGHTHOUSE]

const DocumentsSchema = z.object({ documents: z.array(z.object({ id: z.string() })) })

/** The pages of the real service in the packaged Chromium: weight of a first visit, timings on a slow phone, time to the first text. */
export const webBench: Bench = {
  name: 'web',
  byDefault: false,
  run: async () => {
    const service = await startService({})
    const { browser, close } = await launchBrowser()
    try {
      const result = await measure(browser, service.url)
      return { result, text: formatWebResult(result) }
    } finally {
      await close()
      await service.stop()
    }
  },
}

async function measure(browser: Browser, serviceUrl: string): Promise<WebResult> {
  const weights: WebResult['weights'] = []
  const timings: WebResult['timings'] = []
  const readyToType: WebResult['readyToType'] = []
  const busyAtStart = loadavg()[0] ?? 0
  const pages = ['/', `/report/${await firstDocument(serviceUrl)}`, '/figures', '/audit']
  for (const page of [...pages, '/widget-demo']) {
    weights.push({ page, weight: await measureWeight(browser, serviceUrl + page) })
  }
  const onEachNetwork = async (run: (network: Network) => Promise<void>) => {
    for (const network of NETWORKS) await run(network)
  }
  await onEachNetwork(async (network) => {
    for (const page of pages) {
      const measured = await measureTimings(browser, serviceUrl + page, { network, visits: VISITS })
      timings.push({ page, network: network.name, timings: measured })
    }
    const milliseconds = await measureReadyToType(browser, serviceUrl, { network, visits: VISITS })
    readyToType.push({ network: network.name, milliseconds })
  })
  const firstText = await measureFirstText(browser, serviceUrl, await someQuestions())
  return { weights, timings, readyToType, firstText, loadAverage: [busyAtStart, loadavg()[0] ?? 0] }
}

async function firstDocument(serviceUrl: string): Promise<string> {
  const response = await fetch(`${serviceUrl}/api/documents`)
  const id = DocumentsSchema.parse(await response.json()).documents[0]?.id
  if (id === undefined) throw new Error('The service has no document')
  return id
}

/** Spread over the open questions, so that every type is among them. */
async function someQuestions(): Promise<string[]> {
  const questions = withEvidence(await openQuestions(join('test', 'eval', 'dev.jsonl')))
  const step = Math.floor(questions.length / QUESTIONS)
  return questions
    .filter((_question, index) => index % step === 0)
    .slice(0, QUESTIONS)
    .map(({ turns }) => turns[0] ?? '')
}
