import { GrammyError, HttpError } from 'grammy'
import { StorageError } from '../../domain/errors.ts'
import { resultOfFailure } from '../network-failure.ts'

/** Something that answered as Telegram never does. */
export class UnreadableReplyError extends Error {
  override readonly name = 'UnreadableReplyError'
}

/** What may pass by itself. `conflict`: another program fetches too; `unexpected`: a fault of ours. */
export interface PollingTrouble {
  kind: 'network' | 'unreadable' | 'refused' | 'conflict' | 'storage' | 'unexpected'
  code: string | null
  /** When Telegram says how long to wait. */
  retryAfterMs: number | null
}

/** Pure; nothing of the error's message is kept: it may hold the token. */
export function troubleOf(error: unknown): PollingTrouble {
  const trouble = (kind: PollingTrouble['kind'], code: string | null = null) => ({
    kind,
    code,
    retryAfterMs: null,
  })
  if (error instanceof UnreadableReplyError || isNoJson(error)) return trouble('unreadable')
  if (error instanceof HttpError) return trouble('network', resultOfFailure(error.error).code)
  if (error instanceof StorageError) return trouble('storage')
  if (!(error instanceof GrammyError)) return trouble('unexpected')
  const status: unknown = error.error_code
  if (typeof status !== 'number') return trouble('unreadable')
  const seconds = error.parameters.retry_after
  return {
    ...trouble(status === 409 ? 'conflict' : 'refused', String(status)),
    retryAfterMs: seconds === undefined ? null : seconds * 1000,
  }
}

function isNoJson(error: unknown): boolean {
  const cause: unknown = error instanceof HttpError ? error.error : null
  return cause instanceof Error && 'type' in cause && cause.type === 'invalid-json'
}

const TRIES_AGAIN = 'Chương trình tự thử lại, thưa dần đến mỗi phút một lần.'

/** For the person who started the program: what is wrong, what can be done. */
export function describeTrouble({ kind, code }: PollingTrouble): string {
  switch (kind) {
    case 'network':
      return `Chưa nối được với Telegram (${code ?? 'không rõ lý do'}): kiểm tra mạng, tường lửa, TELEGRAM_API_ROOT. ${TRIES_AGAIN}`
    case 'unreadable':
      return `Nơi trả lời không nói như Telegram: kiểm tra TELEGRAM_API_ROOT và máy trung gian (proxy). ${TRIES_AGAIN}`
    case 'refused':
      return `Telegram chưa cho lấy tin (mã ${code ?? 'không rõ'}). ${TRIES_AGAIN}`
    case 'conflict':
      return 'Một chương trình khác cũng đang lấy tin của bot này (mã 409); đang thử lại…'
    case 'storage':
      return `Chưa ghi được tin nhắn vào DATA_DIR: kiểm tra ổ đĩa và quyền ghi. Tin vẫn nằm ở Telegram, không mất. ${TRIES_AGAIN}`
    case 'unexpected':
      return `Có lỗi ngoài dự kiến, chi tiết ở nhật ký. ${TRIES_AGAIN}`
  }
}

export const RECOVERED = 'Đã lấy tin của Telegram trở lại.'
