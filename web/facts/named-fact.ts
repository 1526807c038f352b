/** A line of what is known of a figure. */
export interface NamedFact {
  name: string
  value: string
}
