import { randomInt } from 'node:crypto'
import { request as requestBehind, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Certificate } from './certificates.ts'

export const PUBLIC_NAME = 'hoidap.example.vn'
/** A port that Telegram calls, and that needs no rights. */
const PORT = 8443

/** What stands before the service in the net: HTTPS under a public name, handed on to `behind`. */
export class FrontEnd {
  readonly #server: Server
  /** An address of this machine that nobody else uses: the port is the same for all. */
  readonly address = `127.${randomInt(1, 250)}.${randomInt(1, 250)}.${randomInt(1, 250)}`
  readonly url = `https://${PUBLIC_NAME}:${PORT}`
  /** The service; null while it does not run. */
  behind: string | null = null
  /** Answers such paths itself, with that status. */
  answersItself: { path: RegExp; status: number } | null = null
  /** Headers and bodies of what it was asked. */
  readonly asked: { path: string; headers: string }[] = []

  constructor(certificate: Certificate) {
    this.#server = createServer(certificate, (request, response) => {
      this.asked.push({ path: request.url ?? '', headers: JSON.stringify(request.headers) })
      this.#answer(request, response)
    })
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(PORT, this.address, resolve)
    })
    return this
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Finds this machine under any name. */
  readonly lookup: LookupFunction = (_name, { all }, callback) => {
    if (all === true) callback(null, [{ address: this.address, family: 4 }])
    else callback(null, this.address, 4)
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { behind, answersItself } = this
    const path = request.url ?? ''
    if (answersItself?.path.test(path) === true) {
      response.writeHead(answersItself.status, { location: 'https://elsewhere.example.vn/' }).end('<html>')
      return
    }
    if (behind === null) {
      response.writeHead(502).end('<html>Bad Gateway</html>')
      return
    }
    const { method, headers } = request
    const handedOn = requestBehind(new URL(path, behind), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    handedOn.once('error', () => {
      response.writeHead(502).end()
    })
    request.pipe(handedOn)
  }
}
