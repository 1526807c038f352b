import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { ModelError } from '../domain/errors.ts'
import type { ModelFile } from './model-files.ts'

/** The content of a model file, as UTF-8 text. Throws ModelError when the file is missing, unreadable or not the one expected. */
export async function readCheckedText(modelsDir: string, file: ModelFile): Promise<string> {
  const chunks: Buffer[] = []
  await checkFile(modelsDir, file, (chunk) => chunks.push(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Compares a file's sha256 with the expected one, reading in chunks so that the event loop stays free. `take` gets every
 * chunk. Throws ModelError naming the file.
 */
export async function checkFile(
  modelsDir: string,
  file: ModelFile,
  take?: (chunk: Buffer) => void,
): Promise<void> {
  const path = join(modelsDir, file.path)
  const hash = createHash('sha256')
  try {
    const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 1 << 18 })
    for await (const chunk of chunks) {
      hash.update(chunk)
      take?.(chunk)
    }
  } catch (cause) {
    throw new ModelError(path, readFailure(cause), { cause })
  }
  const found = hash.digest('hex')
  if (found !== file.sha256) {
    throw new ModelError(path, `nội dung bị hỏng hoặc không đúng bản (sha256 ${found}, cần ${file.sha256})`)
  }
}

function readFailure(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'không rõ lý do'
  return code === 'ENOENT' ? 'không có tệp này' : `không đọc được (${code})`
}
