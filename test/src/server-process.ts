import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../../src/server.ts', import.meta.url))

/** The real service as a process, as `npm start` runs it. */
export class ServerProcess {
  readonly #child: ChildProcess
  readonly #exited: Promise<unknown>
  stdout = ''
  stderr = ''

  constructor(settings: Record<string, string>) {
    this.#child = spawn(process.execPath, ['--import', 'tsx', SERVER], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...settings },
    })
    this.#exited = once(this.#child, 'close')
    this.#child.stdout?.on('data', (chunk: Buffer) => {
      this.stdout += chunk.toString('utf8')
    })
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString('utf8')
    })
  }

  /** The address it prints once it is ready; throws with its output when it ends before. */
  async address(): Promise<string> {
    for (;;) {
      const [address] = /http:\/\/\S+/.exec(this.stdout) ?? []
      if (address !== undefined) return address
      if (this.#child.exitCode !== null) throw new Error(`ended too early:\n${this.stdout}${this.stderr}`)
      await Promise.race([once(this.#child.stdout ?? this.#child, 'data'), this.#exited])
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Its exit code, once it has ended. */
  async exitCode(): Promise<number | null> {
    await this.#exited
    return this.#child.exitCode
  }
}
