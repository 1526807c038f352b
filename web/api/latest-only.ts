/** Runs tasks of which only the last one matters: a new one aborts the one before. */
export interface LatestOnly {
  /** What the task gives; null when another one was begun in the meantime, however this one ended. */
  run: <Result>(task: (signal: AbortSignal) => Promise<Result>) => Promise<Result | null>
}

export function createLatestOnly(): LatestOnly {
  let current = new AbortController()
  return {
    run: async (task) => {
      current.abort()
      const controller = new AbortController()
      current = controller
      try {
        const result = await task(controller.signal)
        return controller.signal.aborted ? null : result
      } catch (error) {
        if (controller.signal.aborted) return null
        throw error
      }
    },
  }
}
