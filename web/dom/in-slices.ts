/** A part of a frame: laying out and drawing what has come takes longer than making it. */
const SLICE_MS = 4

/** Does the steps of a long work in slices with a frame drawn after each, so that the page can be read and used meanwhile. */
export async function inSlices(steps: Iterator<unknown>): Promise<void> {
  let end = performance.now() + SLICE_MS
  while (steps.next().done !== true) {
    if (performance.now() < end) continue
    await nextFrame()
    end = performance.now() + SLICE_MS
  }
}

/** In a tab that is not seen no frame is drawn; there the work goes on at once. */
async function nextFrame(): Promise<void> {
  if (document.hidden) return
  await new Promise(requestAnimationFrame)
  // The frame is drawn after its callbacks.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resolve
    port2.postMessage(null)
  })
}
