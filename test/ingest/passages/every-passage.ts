import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { cutPassages } from '../../../ingest/passages/cut-passages.ts'
import type { Passage } from '../../../src/domain/passage.ts'
import { everyDocument } from '../parse/real-documents.ts'

/** The passages of every document at hand. */
export async function everyPassage(): Promise<Passage[]> {
  return (await everyDocument()).flatMap((source) => cutPassages(parseDocument(source)))
}
