/** What narrows a search, beside its words. */
export const FILTERS = ['unit', 'period', 'status', 'relation', 'section', 'document'] as const
export type Filter = (typeof FILTERS)[number]

export const SORTS = ['relevance', 'value', 'period', 'document'] as const
export type Sort = (typeof SORTS)[number]

/** Rows that are shown at first, and that every "Xem thêm" adds. */
export const ROWS_AT_A_TIME = 50
/** Rows that an address may ask for at once. */
const MOST_ROWS = 1000
/** So many fit into an address and a chart. */
export const MOST_CHOSEN = 50

/** All that the page shows follows from this, and its address holds it. */
export interface SearchState extends Readonly<Record<Filter, string>> {
  readonly q: string
  readonly sort: Sort
  readonly rows: number
  /** Ids of figures that were ticked, in that order. */
  readonly chosen: readonly string[]
}

/** The state in the query part of an address; what is no state is left out. */
export function readSearchState(query: string): SearchState {
  const given = new URLSearchParams(query)
  const text = (name: string) => given.get(name)?.normalize('NFC').trim() ?? ''
  const rows = Math.ceil(Number(text('rows')) / ROWS_AT_A_TIME) * ROWS_AT_A_TIME
  const chosen = text('chosen').split(',').filter(Boolean)
  return {
    q: text('q'),
    unit: text('unit'),
    period: text('period'),
    status: text('status'),
    relation: text('relation'),
    section: text('section'),
    document: text('document'),
    sort: SORTS.find((sort) => sort === text('sort')) ?? 'relevance',
    rows: rows > 0 ? Math.min(rows, MOST_ROWS) : ROWS_AT_A_TIME,
    chosen: [...new Set(chosen)].slice(0, MOST_CHOSEN),
  }
}

/** The address of the page in a state; only what differs from the first visit stands in it. */
export function searchAddress(state: SearchState): string {
  const query = new URLSearchParams(searchQuery(state))
  if (state.rows !== ROWS_AT_A_TIME) query.set('rows', String(state.rows))
  if (state.chosen.length > 0) query.set('chosen', state.chosen.join(','))
  return query.size === 0 ? '/figures' : `/figures?${query.toString()}`
}

/** Words, filters and order as GET /api/figures and its exports take them. */
export function searchQuery(state: SearchState): string {
  const query = new URLSearchParams()
  for (const name of ['q', ...FILTERS] as const) {
    if (state[name] !== '') query.set(name, state[name])
  }
  if (state.sort !== 'relevance') query.set('sort', state.sort)
  return query.toString()
}

/** The query of the figures with these ids, in the order of the documents. */
export function chosenQuery(chosen: readonly string[]): string {
  return new URLSearchParams({ ids: chosen.join(','), sort: 'document' }).toString()
}

/** The same search without its words and filters. */
export function withoutConditions(state: SearchState): SearchState {
  return { ...readSearchState(''), sort: state.sort, chosen: state.chosen }
}

/** A figure more or less among those ticked; null when no more fit. */
export function toggleChosen(state: SearchState, factId: string): SearchState | null {
  const others = state.chosen.filter((id) => id !== factId)
  if (others.length < state.chosen.length) return { ...state, chosen: others }
  return others.length < MOST_CHOSEN ? { ...state, chosen: [...others, factId] } : null
}
