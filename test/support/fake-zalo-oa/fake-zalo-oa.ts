import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { judge, type FakeMessage } from './consultation.ts'
import { FakeTokens } from './fake-tokens.ts'
import { APP, echoesOf, encode, macOf, OA_ID, type Encoding } from './webhook-body.ts'
import { deliverUntilTaken, type Delivery } from './webhook-sender.ts'

/** Instead of an answer by the rules: a code, a bare status, or silence after the body was read (the message arrives). */
export type Scripted = { code: number } | { status: number } | { isReset: true } | { until: Promise<void> }

export interface FakeZaloOaOptions {
  firstRefreshToken: string
  now: () => number
}

/** Zalo's open API and its token address on loopback. It refuses what the real ones refuse, always with HTTP 200. */
export class FakeZaloOa {
  readonly #server: Server
  readonly #now: () => number
  readonly #lastInteractions = new Map<string, number>()
  readonly #echoes: Promise<unknown>[] = []
  #scripted: Scripted[] = []
  #messageSerial = 0
  readonly tokens: FakeTokens
  /** What people see, in order. */
  readonly messages: FakeMessage[] = []
  /** Codes of messages that were refused by the rules. */
  readonly refusedCodes: number[] = []
  /** Calls that no client of the real API should make. */
  readonly mistakes: string[] = []
  /** What is wrong with the account; 0 when nothing is. */
  accountCode = 0
  /** Messages that were read and are not answered yet. */
  waiting = 0
  /** Where events go; the account's own messages are told there too. */
  webhookUrl: string | null = null
  root = ''

  constructor({ firstRefreshToken, now }: FakeZaloOaOptions) {
    this.#now = now
    this.tokens = new FakeTokens(APP, firstRefreshToken, now)
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
    await Promise.all(this.#echoes)
  }

  /** How the next messages are answered, one after another. */
  script(...answers: Scripted[]): void {
    this.#scripted = answers
  }

  /** The person wrote to the account at that time. */
  interact(userId: string, at = this.#now()): void {
    this.#lastInteractions.set(userId, at)
  }

  /** Tells the service of an event, as Zalo does: signed, and again until it is taken. */
  async deliver(
    event: { timestamp: string; sender?: { id: string } },
    options: { encoding?: Encoding; isBareMac?: boolean; timeScale?: number } = {},
  ): Promise<Delivery> {
    if (this.webhookUrl === null) throw new Error('no webhook has been set')
    const { encoding = 'raw', isBareMac = false, timeScale = 1e-5 } = options
    const body = encode(event, encoding)
    const mac = macOf(body, event.timestamp, APP)
    if (event.sender !== undefined && event.sender.id !== OA_ID) this.interact(event.sender.id)
    return deliverUntilTaken(this.webhookUrl, body, {
      headers: { 'X-ZEvent-Signature': isBareMac ? mac : `mac=${mac}` },
      timeScale,
    })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await buffer(request)
    const url = new URL(request.url ?? '/', this.root)
    if (request.method === 'POST' && url.pathname === '/v4/oa/access_token') {
      this.#answerRefresh(request, raw, response)
      return
    }
    if (request.method === 'POST' && url.pathname === '/v3.0/oa/message/cs')
      return this.#answerMessage(request, raw, response)
    if (request.method === 'GET' && url.pathname === '/v2.0/oa/getoa') {
      this.#answerAccount(request, response)
      return
    }
    this.mistakes.push(`${request.method} ${url.pathname}`)
    reply(response, 404, { error: 404, message: 'Not found' })
  }

  #answerRefresh(request: IncomingMessage, raw: Buffer, response: ServerResponse): void {
    if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded'))
      this.mistakes.push('refresh is no form')
    const secretKey = headerOf(request, 'secret_key')
    reply(response, 200, this.tokens.answer(new URLSearchParams(raw.toString('utf8')), secretKey))
  }

  #answerAccount(request: IncomingMessage, response: ServerResponse): void {
    const code = this.tokens.codeOf(headerOf(request, 'access_token')) ?? this.accountCode
    if (code !== 0) this.#refuse(response, code)
    else reply(response, 200, { error: 0, message: 'Success', data: ACCOUNT })
  }

  async #answerMessage(request: IncomingMessage, raw: Buffer, response: ServerResponse): Promise<void> {
    const scripted = this.#scripted.shift()
    if (scripted !== undefined && 'until' in scripted) {
      this.waiting += 1
      await scripted.until
      this.waiting -= 1
    }
    if (scripted !== undefined && 'code' in scripted) {
      this.#refuse(response, scripted.code)
      return
    }
    if (scripted !== undefined && 'status' in scripted) {
      response.writeHead(scripted.status).end('<html>')
      return
    }
    const code = this.tokens.codeOf(headerOf(request, 'access_token'))
    if (code !== null) {
      this.#refuse(response, code)
      return
    }
    const judged = judge(JSON.parse(raw.toString('utf8')), {
      lastInteractions: this.#lastInteractions,
      now: this.#now(),
    })
    if (typeof judged === 'number') {
      this.#refuse(response, judged)
      return
    }
    this.messages.push(judged)
    const messageId = `sent-${++this.#messageSerial}`
    if (scripted !== undefined && 'isReset' in scripted) response.destroy()
    else reply(response, 200, sentReply(messageId, judged.userId, this.#now()))
    this.#echo(judged, messageId)
  }

  #refuse(response: ServerResponse, code: number): void {
    this.refusedCodes.push(code)
    reply(response, 200, { error: code, message: 'refused' })
  }

  #echo({ userId, text }: FakeMessage, messageId: string): void {
    if (this.webhookUrl === null) return
    const events = echoesOf(userId, text, { messageId, at: new Date(this.#now()) })
    this.#echoes.push(...events.map((event) => this.deliver(event)))
  }
}

const ACCOUNT = { oa_id: OA_ID, name: 'Báo cáo Lạng Sơn', is_verified: true, package_name: 'Nâng cao' }

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

function sentReply(messageId: string, userId: string, now: number): object {
  const data = { message_id: messageId, user_id: userId, sent_time: String(now) }
  return { data, error: 0, message: 'Success' }
}
