/** What a person may call a document by; words folded. */
export interface DocumentIdentity {
  documentId: string
  /** "bao cao", "quyet dinh", "ke hoach": the kinds that its title names, the leading one first. */
  kinds: readonly string[]
  /** As printed: "220/CĐ-TTg"; null when it has none. */
  number: string | null
  /** Places that it is about. */
  places: readonly string[]
  /** The bodies it comes from: "quoc hoi". */
  issuers: readonly string[]
  /** Years of its title; of a span both ends and all between. */
  years: readonly number[]
  /** Every word of title, letterhead and places. */
  words: ReadonlySet<string>
  /** For the reader, without a quantity: "Nghị quyết của Quốc hội năm 2025". */
  name: string
}
