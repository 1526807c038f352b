import { AppError, type SourceError } from '../src/domain/errors.ts'

/** No document is left to index: the folder is empty, or nothing in it can be read. The index stays as it was. */
export class NoDocumentsError extends AppError {
  readonly code = 'no_documents'
  constructor(
    readonly seedsDir: string,
    readonly failures: readonly SourceError[],
  ) {
    super(`Không có tài liệu nào để dựng chỉ mục trong thư mục ${seedsDir}`)
  }
}

/** The index folder cannot be written; not for a folder whose content is damaged. */
export class IndexFolderError extends AppError {
  readonly code = 'index_folder'
  constructor(
    readonly indexDir: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`Không ghi được vào thư mục chỉ mục ${indexDir}: ${reason}`, options)
  }
}

/** The ingest was asked to stop. What was served before still is. */
export class IngestStoppedError extends AppError {
  readonly code = 'ingest_stopped'
  constructor() {
    super('Đã dừng dựng chỉ mục theo yêu cầu; chỉ mục cũ (nếu có) vẫn dùng được')
  }
}
