import { isAbsolute, relative, resolve, sep } from 'node:path'
import { IndexFolderError } from './ingest-errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'thư mục chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'đã hết hạn mức ổ đĩa',
  ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
  EEXIST: 'đã có một tệp mang tên này',
}

/** Without a path in the error: only writing the index can fill a disk. */
const FULL_DISK = ['ENOSPC', 'EDQUOT']

/** A refusal of the operating system about the index folder, told to people; any other error as it is. */
export function explainFolderError(indexDir: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const isOurs =
    'path' in error && typeof error.path === 'string'
      ? isOnTheWay(resolve(error.path), resolve(indexDir))
      : FULL_DISK.includes(error.code)
  if (!isOurs) return error
  return new IndexFolderError(indexDir, REASONS[error.code] ?? `lỗi ${error.code}`, { cause: error })
}

/** Whether a path is the folder, something in it, or a folder above it that had to be made. */
function isOnTheWay(path: string, folder: string): boolean {
  return contains(path, folder) || contains(folder, path)
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
