import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** A script as a process. */
export class ChildProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #exited: Promise<unknown>
  #stdout = ''

  constructor(script: URL, settings: object) {
    const path = fileURLToPath(script)
    this.#child = spawn(process.execPath, ['--import', 'tsx', path, JSON.stringify(settings)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#exited = once(this.#child, 'close')
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#stdout += chunk.toString('utf8')
    })
  }

  /** Its last line that matches, once it has written one. */
  async line(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = this.#stdout.split('\n').findLast((line) => pattern.test(line))
      if (found !== undefined) return found
      if (this.#child.exitCode !== null) throw new Error(`ended too early: ${this.#stdout}`)
      await Promise.race([once(this.#child.stdout, 'data'), this.#exited])
    }
  }

  tell(line: string): void {
    this.#child.stdin.write(`${line}\n`)
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#exited
  }

  async ended(): Promise<number | null> {
    await this.#exited
    return this.#child.exitCode
  }
}
