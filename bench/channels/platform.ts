import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod/v4'

const MessageSchema = z.object({
  chat_id: z.int(),
  reply_parameters: z.object({ message_id: z.int() }).optional(),
})

/** A message that arrived on the platform. */
export interface ArrivedMessage {
  chatId: number
  /** The update that it answers. */
  replyTo: number | null
}

export interface MeasuredPlatform {
  url: string
  readonly arrived: readonly ArrivedMessage[]
  close: () => Promise<void>
}

/** As much of Telegram as a measurement needs: takes every call, remembers what was said in which chat, in order. */
export async function startPlatform(): Promise<MeasuredPlatform> {
  const arrived: ArrivedMessage[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (request.url?.endsWith('/sendMessage')) {
        const message = MessageSchema.parse(JSON.parse(body))
        arrived.push({ chatId: message.chat_id, replyTo: message.reply_parameters?.message_id ?? null })
      }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ ok: true, result: resultOf(request.url ?? '', arrived.length) }))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

function resultOf(url: string, number: number): unknown {
  if (url.endsWith('/getMe')) return { id: 1, is_bot: true, first_name: 'Bot', username: 'measured_bot' }
  return url.endsWith('/sendMessage')
    ? { message_id: number, date: 0, chat: { id: 1, type: 'private' } }
    : true
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the platform listens on a port')
  return address.port
}
