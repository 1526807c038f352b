import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import {
  ActionSchema,
  badRequest,
  CallbackAnswerSchema,
  CommandsSchema,
  judgeEdit,
  judgeMessage,
  type Refusal,
  type ShownMessage,
} from './bot-calls.ts'
import { FakePolling } from './fake-polling.ts'
import { FakeWebhook } from './fake-webhook.ts'
import { chatOf, Updates, type FakeUpdate } from './updates.ts'

/** Instead of an answer by the rules: a refusal; or the message arrives, but a broken line or a page is all that comes back. */
export type Scripted = Refusal | { broken: 'reset' | 'page' }
/** Instead of an answer to any other call: a refusal, or these bytes. */
export type ScriptedCall = Refusal | { bytes: string }
type Reply = { result: unknown } | Refusal

export const BOT_ID = 99_001
export const BOT_NAME = 'bc_langson_bot'

/** Telegram on loopback. It refuses what the real one refuses. */
export class FakeTelegram {
  readonly #server: Server
  #scripted: Scripted[] = []
  #serial = 5000
  readonly #scriptedCalls = new Map<string, ScriptedCall[]>()
  readonly #held = new Map<number, Promise<void>>()
  readonly #known = new Set<number>()
  readonly #queries = new Set<string>()
  readonly token = `${BOT_ID}:token-of-fake-telegram`
  readonly updates = new Updates()
  readonly polling = new FakePolling()
  readonly webhook = new FakeWebhook(this.polling)
  /** What people see, in order. */
  readonly messages: ShownMessage[] = []
  /** Answers to pressed buttons. */
  readonly callbackAnswers: string[] = []
  /** Chats that were shown typing. */
  readonly typing: number[] = []
  /** Calls to send a message, taken or not. */
  sendCalls = 0
  /** Calls that a correct client does not make. */
  readonly mistakes: string[] = []
  /** The menu that people see. */
  commands: { command: string; description: string }[] = []
  /** Answers every call, whatever it is. */
  outage: Refusal | null = null
  readonly blockedBy = new Set<number>()
  /** Groups that became supergroups. */
  readonly moved = new Map<number, number>()
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
    await this.#listen(0)
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the fake listens on a port')
    this.root = `http://127.0.0.1:${address.port}`
    return this
  }

  async stop(): Promise<void> {
    this.webhook.stop()
    await this.goDown()
  }

  /** Nobody can reach it any more. */
  async goDown(): Promise<void> {
    this.polling.stop()
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  /** It is where it was before. */
  comeBack(): Promise<void> {
    return this.#listen(Number(new URL(this.root).port))
  }

  #listen(port: number): Promise<void> {
    return new Promise((resolve) => this.#server.listen(port, '127.0.0.1', resolve))
  }

  /** Pressed buttons whose progress bar still turns. */
  get unansweredCallbacks(): string[] {
    return [...this.#queries]
  }

  /** How the next messages are answered, one after another. */
  script(...answers: Scripted[]): void {
    this.#scripted = answers
  }

  /** How the next calls of a method are answered, one after another; not for messages. */
  scriptCalls(method: string, ...answers: ScriptedCall[]): void {
    this.#scriptedCalls.set(method, answers)
  }

  /** Telegram hangs for that chat until the given function is called. */
  hold(chatId: number): () => void {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    this.#held.set(chatId, held)
    return release
  }

  /** Somebody does something: the update is delivered until it is taken. Gives every status. */
  deliver(update: FakeUpdate): Promise<number[]> {
    this.meet(update)
    return this.webhook.deliver(update)
  }

  /** Somebody does something while a program polls. */
  keep(...updates: FakeUpdate[]): void {
    for (const update of updates) this.meet(update)
    this.polling.keep(...updates)
  }

  /** Who has written can be written to; a pressed button waits for its answer. */
  meet(update: FakeUpdate): void {
    this.#known.add(chatOf(update))
    if (update.callback_query !== undefined) this.#queries.add(update.callback_query.id)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = (await buffer(request)).toString('utf8')
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/u.exec(request.url ?? '') ?? []
    if (token !== this.token) {
      send(response, { status: 404, description: 'Not Found' })
      return
    }
    if (this.outage !== null) {
      send(response, this.outage)
      return
    }
    const body: unknown = raw === '' ? {} : JSON.parse(raw)
    const scripted = this.#scriptedCalls.get(method)?.shift()
    if (scripted !== undefined && 'bytes' in scripted) response.end(scripted.bytes)
    else if (scripted !== undefined) send(response, scripted)
    else if (method === 'sendMessage') await this.#answerMessage(body, response)
    else if (method === 'getUpdates') send(response, await this.#fetch(body))
    else send(response, this.webhook.answer(method, body) ?? this.#judge(method, body))
  }

  async #fetch(body: unknown): Promise<Reply> {
    if (this.webhook.current === null) return this.polling.fetch(body)
    return { status: 409, description: "Conflict: can't use getUpdates method while webhook is active" }
  }

  async #answerMessage(body: unknown, response: ServerResponse): Promise<void> {
    this.sendCalls += 1
    const scripted = this.#scripted.shift()
    if (scripted !== undefined && 'status' in scripted) {
      send(response, scripted)
      return
    }
    const judged = judgeMessage(body)
    if ('status' in judged) this.mistakes.push(judged.description)
    const refusal = 'status' in judged ? judged : this.#refusalOfChat(judged.chatId)
    if (refusal !== null || 'status' in judged) {
      send(response, refusal ?? badRequest('unknown'))
      return
    }
    await this.#held.get(judged.chatId)
    this.messages.push(judged)
    this.#serial += 1
    if (scripted?.broken === 'reset') response.destroy()
    else if (scripted?.broken === 'page') response.writeHead(502).end('<html>Bad Gateway</html>')
    else send(response, { result: resultOf(judged, this.#serial) })
  }

  #refusalOfChat(chatId: number): Refusal | null {
    const newChat = this.moved.get(chatId)
    if (newChat !== undefined) {
      const parameters = { migrate_to_chat_id: newChat }
      return { ...badRequest('group chat was upgraded to a supergroup chat'), parameters }
    }
    if (this.blockedBy.has(chatId))
      return { status: 403, description: 'Forbidden: bot was blocked by the user' }
    const isKnown = this.#known.has(chatId) || [...this.moved.values()].includes(chatId)
    return isKnown ? null : badRequest('chat not found')
  }

  #judge(method: string, body: unknown): Reply {
    const reply = this.#judgeByRules(method, body)
    if ('status' in reply) this.mistakes.push(`${method}: ${reply.description}`)
    return reply
  }

  #judgeByRules(method: string, body: unknown): Reply {
    switch (method) {
      case 'getMe':
        return { result: { id: BOT_ID, is_bot: true, first_name: 'Báo cáo', username: BOT_NAME } }
      case 'setMyCommands': {
        const given = CommandsSchema.safeParse(body)
        if (!given.success) return badRequest('BOT_COMMAND_INVALID')
        this.commands = given.data.commands
        return { result: true }
      }
      case 'getMyCommands':
        return { result: this.commands }
      case 'editMessageText': {
        const edited = judgeEdit(body)
        return 'status' in edited ? edited : { result: resultOf(edited, this.#serial) }
      }
      case 'sendChatAction': {
        const action = ActionSchema.safeParse(body)
        if (!action.success) return badRequest('wrong parameter action in request')
        this.typing.push(action.data.chat_id)
        return { result: true }
      }
      case 'answerCallbackQuery': {
        const answer = CallbackAnswerSchema.safeParse(body)
        if (!answer.success || !this.#queries.delete(answer.data.callback_query_id))
          return badRequest('query is too old and response timeout expired or query ID is invalid')
        this.callbackAnswers.push(answer.data.text ?? '')
        return { result: true }
      }
      default:
        return { status: 404, description: 'Not Found: method not found' }
    }
  }
}

function resultOf({ chatId, text }: ShownMessage, messageId: number) {
  const type = chatId < 0 ? 'supergroup' : 'private'
  return { message_id: messageId, date: 1_735_689_603, chat: { id: chatId, type }, text }
}

function send(response: ServerResponse, reply: Reply): void {
  const json = { 'content-type': 'application/json' }
  if ('result' in reply) {
    response.writeHead(200, json).end(JSON.stringify({ ok: true, result: reply.result }))
    return
  }
  const { status, description, parameters } = reply
  const body = {
    ok: false,
    error_code: status,
    description,
    ...(parameters === undefined ? {} : { parameters }),
  }
  response.writeHead(status, json).end(JSON.stringify(body))
}
