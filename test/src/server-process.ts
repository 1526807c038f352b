import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Programs that run until they are stopped, by the command that starts them. */
const PROGRAMS = {
  'npm start': fileURLToPath(new URL('../../src/server.ts', import.meta.url)),
  'npm run telegram': fileURLToPath(new URL('../../src/telegram-cli.ts', import.meta.url)),
} as const

/** The real service as a process, as `npm start` runs it; or another program with its arguments. */
export class ServerProcess {
  readonly #child: ChildProcess
  readonly #exited: Promise<unknown>
  stdout = ''
  stderr = ''

  constructor(
    settings: Record<string, string>,
    program: keyof typeof PROGRAMS = 'npm start',
    ...values: string[]
  ) {
    this.#child = spawn(process.execPath, ['--import', 'tsx', PROGRAMS[program], ...values], {
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
  address(): Promise<string> {
    return this.says(/http:\/\/\S+/)
  }

  /** What it prints that matches, once it has; throws with its output when it ends before. */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const [found] = pattern.exec(this.stdout) ?? []
      if (found !== undefined) return found
      if (this.#child.exitCode !== null) throw new Error(`ended too early:\n${this.stdout}${this.stderr}`)
      await Promise.race([once(this.#child.stdout ?? this.#child, 'data'), this.#exited])
    }
  }

  get processId(): number {
    return this.#child.pid ?? 0
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
