import type { DocumentFormat } from '../../src/domain/document.ts'
import { SourceError } from '../../src/domain/errors.ts'
import { plainCharacters } from './plain-characters.ts'
import { plainHtml } from './plain-html.ts'

/**
 * The text of a file's bytes: strict UTF-8 (a byte order mark is tolerated), NFC, plain spaces and line ends, the HTML in
 * Markdown made plain.
 * Throws SourceError when the bytes are no UTF-8 text or hold no letter and no digit.
 */
export function decodeSource(fileName: string, bytes: Uint8Array, format: DocumentFormat): string {
  if (bytes.length === 0) throw new SourceError(fileName, 'tệp rỗng')
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new SourceError(fileName, 'tệp dùng mã UTF-16, hãy lưu lại bằng mã UTF-8')
  if (bytes.includes(0)) throw new SourceError(fileName, 'tệp chứa dữ liệu nhị phân, không phải văn bản')
  const decoded = decodeUtf8(fileName, bytes)
  const text = plainCharacters(format === 'markdown' ? plainHtml(decoded) : decoded)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new SourceError(fileName, 'tệp không có chữ hay số nào')
  return text
}

function decodeUtf8(fileName: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SourceError(fileName, 'tệp bị hỏng hoặc không dùng mã UTF-8', { cause })
  }
}
