import { checkFile } from './checked-file.ts'
import { EMBEDDING_MODEL } from './model-files.ts'

/** Whether every file of the embedding model is there and whole. Throws ModelError naming the first that is not. */
export async function checkEmbeddingModel(modelsDir: string): Promise<void> {
  for (const file of EMBEDDING_MODEL.files) await checkFile(modelsDir, file)
}

/** Names the model and its exact weights: vectors of equal versions may be compared. */
export function embeddingModelVersion(): string {
  const digests = EMBEDDING_MODEL.files.map((file) => file.sha256.slice(0, 12))
  return `${EMBEDDING_MODEL.name}@${digests.join('.')}`
}
