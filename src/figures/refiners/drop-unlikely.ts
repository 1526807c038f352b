import type { Draft, Refiner } from '../mention.ts'

/** Long runs of digits without separators are numbers of accounts, papers and codes; so are bare ones with leading zeros. */
const isCode = (text: string) => /^\d{10,}/.test(text) || /^00\d+$/.test(text)

/** Readings that no report means. */
export const dropUnlikely: Refiner = (drafts, text) =>
  drafts.map((draft): Draft => {
    if (draft.kind !== 'quantity' || draft.unit.dimension === 'money') return draft
    const printed = text.slice(draft.start, draft.end)
    if (!isCode(printed)) return draft
    return {
      kind: 'name',
      start: draft.start,
      end: draft.end,
      text: printed,
      value: printed,
      rule: 'drop-unlikely',
    }
  })
