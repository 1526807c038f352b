import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { AnswerSchema } from '../../src/domain/answer.ts'
import { useTemporaryFolders } from '../src/store/temporary-folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const newFolder = useTemporaryFolders()

const REPORT = `BÁO CÁO

Kết quả thực hiện nhiệm vụ của huyện Tân Phú năm 2022

# I. KINH TẾ

Sản lượng lúa cả năm đạt 12.400 tấn.

# II. GIẢM NGHÈO

Cuối năm 2022 toàn huyện còn 214 hộ nghèo.
`

const PassageSchema = z.looseObject({ pageContent: z.string(), documentId: z.string(), url: z.string() })

describe('npm run example', () => {
  it('builds the index, and asks it through the retriever and the tool that the package exports', async () => {
    const [SEEDS_DIR, INDEX_DIR] = [await newFolder(), await newFolder()]
    await writeFile(join(SEEDS_DIR, 'tan-phu.md'), REPORT)
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'examples/langchain-cli.ts', 'Cuối năm 2022 còn bao nhiêu hộ nghèo?'],
      { cwd: ROOT, env: { PATH: process.env.PATH, HOME: process.env.HOME, SEEDS_DIR, INDEX_DIR } },
    )
    const lines = stdout.trim().split('\n')
    const passages = lines.slice(0, -1).map((line) => PassageSchema.parse(JSON.parse(line)))
    const reply = AnswerSchema.parse(JSON.parse(lines.at(-1) ?? ''))
    expect(passages[0]).toMatchObject({ documentId: 'tan-phu' })
    expect(passages[0]?.pageContent).toContain('214 hộ nghèo')
    expect(reply).toMatchObject({ status: 'answered', citations: [{ documentId: 'tan-phu' }] })
    expect(reply.answer).toContain('214 hộ nghèo')
  })
})
