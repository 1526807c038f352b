import { Document, type DocumentInterface } from '@langchain/core/documents'
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers'
import type { Ask } from '../ask.ts'
import type { Evidence } from '../domain/evidence.ts'
import { passageAddress } from '../domain/report-address.ts'

const DEFAULT_LIMIT = 5

/** Where a passage stands, and which clause of it (`start`–`end`) answers best. */
export interface PassageMetadata extends Record<string, unknown> {
  documentId: string
  sectionPath: string[]
  passageId: string
  footnote: number | null
  start: number
  end: number
  /** The clause itself: `pageContent.slice(start, end)`. */
  quote: string
  score: number
  url: string
}

export interface ReportRetrieverInput extends BaseRetrieverInput {
  ask: Ask
  /** How many passages a question brings, 5 by default. */
  limit?: number
}

/**
 * The passages of the reports that speak of a question, best first: those that an answer would rest on, in the order in which it
 * would choose them. What is no question about a report (a greeting, an order) brings nothing.
 */
export class ReportRetriever extends BaseRetriever<PassageMetadata> {
  lc_namespace = ['hoi-dap-bao-cao', 'retrievers']
  readonly #ask: Ask
  readonly #limit: number

  static override lc_name(): string {
    return 'ReportRetriever'
  }

  constructor({ ask, limit = DEFAULT_LIMIT, ...rest }: ReportRetrieverInput) {
    super(rest)
    this.#ask = ask
    this.#limit = limit
  }

  override async _getRelevantDocuments(query: string): Promise<DocumentInterface<PassageMetadata>[]> {
    const { trace } = await this.#ask({ question: query, history: [] })
    return bestClauses(trace.retrieval.ranked).slice(0, this.#limit).map(documentOf)
  }
}

/** The best clause of every passage. */
function bestClauses(ranked: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return ranked.filter(({ passage }) => {
    const isNew = !seen.has(passage.id)
    seen.add(passage.id)
    return isNew
  })
}

function documentOf({ passage, clause, score }: Evidence): Document<PassageMetadata> {
  return new Document({
    id: passage.id,
    pageContent: passage.text,
    metadata: {
      documentId: passage.documentId,
      sectionPath: passage.sectionPath,
      passageId: passage.id,
      footnote: passage.footnote,
      start: clause.start,
      end: clause.end,
      quote: passage.text.slice(clause.start, clause.end),
      score,
      url: passageAddress(passage, clause),
    },
  })
}
