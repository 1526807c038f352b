/** A question that a document should answer, and what its answer must rest on. */
export interface Suggestion {
  text: string
  language: 'vi' | 'en'
  documentId: string
  /** Where the answer stands. */
  passageIds: readonly string[]
  /** The figure that the answer must give; null for a question about a section. */
  factId: string | null
  /** The figure as printed; undefined for a section. */
  figure?: string
  /** Folded name of what is asked: two of one name are one to a reader. */
  subject: string
}

/** Questions to start from about one part of the documents. */
export interface StartTheme {
  title: string
  questions: string[]
}

/** Questions to start from: a few of different parts, and by the themes of the documents. */
export interface StartQuestions {
  suggestions: string[]
  themes: StartTheme[]
}
