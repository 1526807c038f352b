import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { FakeBotWebhook } from './fake-bot-webhook.ts'
import { BOT_ID, judgeCall, type BotMessage, type Reply } from './bot-methods.ts'

/** Instead of an answer by the rules: a refusal, or silence after the body was read (the message arrives). */
export type Scripted = { status: number; description: string } | { isReset: true }

/** Zalo's bot platform on loopback. It refuses what the real one refuses, as HTTP 200 or with the same status. */
export class FakeZaloBot {
  readonly #server: Server
  #scripted: Scripted[] = []
  #serial = 0
  readonly token = '12345:token-of-fake-bot'
  readonly webhook = new FakeBotWebhook()
  /** What people see, in order. */
  readonly messages: BotMessage[] = []
  /** Chats that were shown typing. */
  readonly typing: string[] = []
  readonly refusedStatuses: number[] = []
  /** Calls that no client of the real API should make. */
  readonly mistakes: string[] = []
  /** Whether a refusal has its status in HTTP too. */
  isMirrored = false
  /** Answers every call, whatever it is. */
  outage: { status: number; description: string } | null = null
  /** Messages that may still be sent this month. */
  quota = 3000
  root = ''

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        this.mistakes.push(String(error))
        response.destroy()
      })
    })
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the fake listens on a port')
    this.root = `http://127.0.0.1:${address.port}`
    return this
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** How the next messages are answered, one after another. */
  script(...answers: Scripted[]): void {
    this.#scripted = answers
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = (await buffer(request)).toString('utf8')
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/u.exec(request.url ?? '') ?? []
    if (request.method !== 'POST' || token === undefined) {
      this.mistakes.push(`${request.method} of no bot`)
      this.#reply(response, { status: 404, description: 'Not found' })
    } else if (token !== this.token) this.#reply(response, { status: 401, description: 'Unauthorized' })
    else await this.#answerCall(method, raw === '' ? {} : JSON.parse(raw), response)
  }

  async #answerCall(method: string, body: unknown, response: ServerResponse): Promise<void> {
    if (this.outage !== null) {
      this.#reply(response, this.outage)
      return
    }
    const ofWebhook = await this.webhook.answer(method, body)
    if (ofWebhook !== null) {
      this.#reply(response, ofWebhook)
      return
    }
    const scripted = method === 'sendMessage' ? this.#scripted.shift() : undefined
    if (scripted !== undefined && 'status' in scripted) {
      this.#reply(response, scripted)
      return
    }
    const judged = judgeCall(method, body, { quota: this.quota, messageId: `sent-${++this.#serial}` })
    if (judged.unknownMethod === true) this.mistakes.push(`unknown method ${method}`)
    if (judged.typing !== undefined) this.typing.push(judged.typing)
    if (judged.message !== undefined) {
      this.messages.push(judged.message)
      this.quota -= 1
    }
    if (scripted === undefined) this.#reply(response, judged.reply)
    else response.destroy()
  }

  #reply(response: ServerResponse, reply: Reply): void {
    if ('result' in reply) {
      send(response, 200, { ok: true, result: reply.result })
      return
    }
    this.refusedStatuses.push(reply.status)
    const { status, description } = reply
    send(response, this.isMirrored ? status : 200, { ok: false, error_code: status, description })
  }
}

/** What the bot itself said, told as an event: nobody should answer it. */
export const ECHO = { senderId: BOT_ID, isBot: true }

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
