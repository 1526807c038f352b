import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { DocumentFormat, SourceDocument } from '../../src/domain/document.ts'
import { SourceError } from '../../src/domain/errors.ts'
import { decodeSource } from './decode-source.ts'
import { documentIds } from './document-id.ts'

const FORMATS: Readonly<Record<string, DocumentFormat>> = { '.md': 'markdown', '.txt': 'text' }

export interface ReadSources {
  /** Sorted by id. */
  sources: SourceDocument[]
  /** The files that cannot be read, each with its reason; the others are read all the same. */
  failures: SourceError[]
}

/**
 * Reads every document of a folder. `README.md`, hidden files and folders are no documents.
 * Throws SourceError when the folder itself cannot be listed.
 */
export async function readSources(seedsDir: string): Promise<ReadSources> {
  const fileNames = await listDocuments(seedsDir)
  const readable = fileNames.filter((fileName) => formatOf(fileName) !== undefined)
  const ids = documentIds(readable)
  const sources: SourceDocument[] = []
  const failures: SourceError[] = []
  for (const fileName of fileNames) {
    const format = formatOf(fileName)
    const id = ids.get(fileName)
    try {
      if (format === undefined || id === undefined) throw unsupported(fileName)
      sources.push(await readSource(seedsDir, fileName, id, format))
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      failures.push(error)
    }
  }
  return { sources: sources.sort((a, b) => (a.id < b.id ? -1 : 1)), failures }
}

const formatOf = (fileName: string) => FORMATS[extname(fileName).toLowerCase()]

async function listDocuments(seedsDir: string): Promise<string[]> {
  try {
    const entries = await readdir(seedsDir, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => name.toLowerCase() !== 'readme.md')
      .sort()
  } catch (cause) {
    throw new SourceError(seedsDir, reasonOf(cause, 'không có thư mục này'), { cause })
  }
}

async function readSource(
  seedsDir: string,
  fileName: string,
  id: string,
  format: DocumentFormat,
): Promise<SourceDocument> {
  const bytes = await readBytes(seedsDir, fileName)
  return {
    id,
    fileName,
    format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: decodeSource(fileName, bytes, format),
  }
}

async function readBytes(seedsDir: string, fileName: string): Promise<Uint8Array> {
  try {
    return await readFile(join(seedsDir, fileName))
  } catch (cause) {
    throw new SourceError(fileName, reasonOf(cause, 'tệp không còn ở đó'), { cause })
  }
}

function unsupported(fileName: string): SourceError {
  const extension = extname(fileName)
  return new SourceError(
    fileName,
    `${extension === '' ? 'tệp không có phần mở rộng' : `định dạng ${extension} chưa được hỗ trợ`}; chỉ đọc được .md và .txt`,
  )
}

const hasCode = (error: unknown): error is { code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error

function reasonOf(error: unknown, whenMissing: string): string {
  const code = hasCode(error) ? String(error.code) : ''
  if (code === 'ENOENT') return whenMissing
  if (code === 'EACCES' || code === 'EPERM') return 'không có quyền đọc'
  if (code === 'EBUSY') return 'tệp đang bị khóa'
  if (code === 'EISDIR') return 'đây là thư mục, không phải tệp'
  if (code === 'ENOTDIR') return 'đây không phải là thư mục'
  return `lỗi khi đọc${code === '' ? '' : ` (${code})`}`
}
