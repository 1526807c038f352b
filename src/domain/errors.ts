/**
 * Errors that carry what a person needs to act. `code` decides HTTP status and the Vietnamese sentence (one table,
 * `src/http/problems.ts`); `message` is Vietnamese and may be shown in a terminal.
 */
export abstract class AppError extends Error {
  abstract readonly code: string
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** A setting is missing or malformed. All problems at once, one a line. */
export class SettingsError extends AppError {
  readonly code = 'settings'
  constructor(readonly problems: string[]) {
    super(`Cấu hình chưa đúng:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
  }
}

/** A source file cannot be read: other format, damaged, empty, not UTF-8. Not for a document that parses oddly. */
export class SourceError extends AppError {
  readonly code = 'source'
  constructor(
    readonly file: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`Không đọc được ${file}: ${reason}`, options)
  }
}

/** A model file is missing or not the one its checksum names. */
export class ModelError extends AppError {
  readonly code = 'model'
  constructor(
    readonly file: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`Tệp mô hình ${file} không dùng được: ${reason}`, options)
  }
}

/** The index cannot be served: it is not there, not of these sources, or damaged. The remedy is an ingest. */
export class IndexError extends AppError {
  readonly code = 'index'
  constructor(
    readonly state: 'missing' | 'stale' | 'corrupt' | 'foreign',
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`Chỉ mục không dùng được (${reason})`, options)
  }
}

/** Another ingest holds the lock. */
export class IngestLockedError extends AppError {
  readonly code = 'ingest_locked'
  constructor(readonly processId: number) {
    super(`Một lượt dựng chỉ mục khác đang chạy (tiến trình ${processId})`)
  }
}

/** The embedding queue is full: the caller should come again after `retryAfterSeconds`. */
export class OverloadedError extends AppError {
  readonly code = 'overloaded'
  constructor(readonly retryAfterSeconds: number) {
    super('Hệ thống đang quá tải')
  }
}

/** The embedding worker failed or stopped. */
export class EmbeddingError extends AppError {
  readonly code = 'embedding'
}

/** A request that cannot be served as sent; `parameter` names what is wrong. */
export class InvalidInputError extends AppError {
  readonly code = 'invalid_input'
  constructor(
    readonly parameter: string,
    reason: string,
  ) {
    super(reason)
  }
}

/** An id that names nothing. */
export class NotFoundError extends AppError {
  readonly code = 'not_found'
  constructor(
    readonly kind: 'document' | 'passage' | 'answer' | 'page',
    readonly id: string,
  ) {
    super(`Không tìm thấy ${id}`)
  }
}

/** What the service writes (feedback, conversations) could not be stored. */
export class StorageError extends AppError {
  readonly code = 'storage'
}
