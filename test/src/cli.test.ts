import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { AnswerResponseSchema } from '../../src/domain/answer.ts'
import { useTemporaryFolders } from './store/temporary-folder.ts'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const newFolder = useTemporaryFolders()

interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command as `npm run ask -- …` does, until it ends. */
function ask(words: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings }
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', CLI, ...words],
      { env },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr })
      },
    )
  })
}

describe('npm run ask', () => {
  it('called wrongly says how it is called and ends with 2', async () => {
    const { code, stdout, stderr } = await ask(['hộ nghèo', '--xml'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Cách dùng: npm run ask')
  })

  it('with --json prints the answer and nothing else on stdout, also when it builds the index first', async () => {
    const [SEEDS_DIR, INDEX_DIR] = [await newFolder(), await newFolder()]
    const report =
      'BÁO CÁO\n\nKết quả huyện Tân Phú năm 2022\n\n# I. GIẢM NGHÈO\n\nToàn huyện còn 214 hộ nghèo.\n'
    await writeFile(join(SEEDS_DIR, 'tan-phu.md'), report)
    const words = ['Toàn huyện còn bao nhiêu hộ nghèo?', '--json']
    const { code, stdout, stderr } = await ask(words, { SEEDS_DIR, INDEX_DIR })
    expect(code, stderr).toBe(0)
    const answer = AnswerResponseSchema.parse(JSON.parse(stdout))
    expect(answer).toMatchObject({ status: 'answered', engine: 'extractive' })
    expect(answer.answer).toContain('214 hộ nghèo')
    expect(stderr).not.toBe('')
  })
})
