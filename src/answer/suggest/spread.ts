/** The same items in an order whose first `count` stand far apart: every n-th, then those behind them. `turn` begins elsewhere. */
export function spread<Item>(items: readonly Item[], count: number, turn = 0): Item[] {
  const step = Math.max(1, Math.floor(items.length / count))
  return Array.from({ length: step }, (_, round) =>
    items.filter((_item, place) => place % step === (round + turn) % step),
  ).flat()
}

/** The first of each group, then the second of each. */
export function inTurn<Item>(groups: readonly (readonly Item[])[]): Item[] {
  const length = Math.max(0, ...groups.map((group) => group.length))
  return Array.from({ length }, (_, turn) => groups.flatMap((group) => group.slice(turn, turn + 1))).flat()
}
