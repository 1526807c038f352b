import { once } from 'node:events'
import { z } from 'zod/v4'
import { createTokenFile } from '../../../../src/channels/zalo-oa/token-file.ts'
import { createZaloOaChannel } from '../../../../src/channels/zalo-oa/zalo-oa-channel.ts'
import { configOf } from './zalo-oa-config.ts'

/** A process of its own that sends messages at once, when it is told to, with the tokens of a folder that others use too. */
const { dataDir, root, texts } = z
  .object({ dataDir: z.string(), root: z.string(), texts: z.array(z.string()) })
  .parse(JSON.parse(process.argv[2] ?? ''))

const channel = createZaloOaChannel(configOf(root), {
  tokenStore: createTokenFile(dataDir),
  clock: { now: () => new Date() },
  onAlert: (alert) => process.stderr.write(`${alert}\n`),
})
process.stdout.write('ready\n')
await once(process.stdin, 'data')
const results = await Promise.all(
  texts.map((text) => {
    const part = { kind: 'text' as const, text, plain: text, buttons: [], replyTo: null, threadId: null }
    return channel.send('person-1', part, AbortSignal.timeout(30_000))
  }),
)
process.stdout.write(`${results.filter(({ isSent }) => isSent).length} sent\n`)
process.stdin.destroy()
