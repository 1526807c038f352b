import { AppError, StorageError } from '../domain/errors.ts'

/** Runs work on the database; what fails below is a StorageError, what the work itself says (NotFoundError) stays. */
export async function orStorageError<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new StorageError(`Không ${what} được trong cơ sở dữ liệu`, { cause })
  }
}
