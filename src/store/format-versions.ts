/**
 * What shapes the bytes of an index besides the sources and the model. Raise a number with every change of that part that
 * makes something else of the same sources: an index with other numbers is not opened but built anew.
 */
export const FORMAT_VERSIONS = {
  /** Names and shapes of the index's files. */
  layout: 2,
  /** `ingest/read`, `ingest/parse`: file → tree. */
  parser: 3,
  /** `ingest/passages`: tree → passages and clauses. */
  passages: 3,
  /** `ingest/facts`, `src/figures`: passages → facts. */
  facts: 6,
  /** `ingest/audit`: passages and facts → findings. */
  findings: 1,
  /** `src/store/word-fields`, `src/vietnamese`: passages → words. */
  words: 2,
  /** `ingest/embedding-text`: what of a passage is embedded. */
  embeddingText: 2,
} as const
