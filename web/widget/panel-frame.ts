import { HOST_KEY, onFrameMessage, QUESTION_KEY, type FrameMessage } from './frame-messages.ts'
import type { WidgetSettings } from './widget-settings.ts'

/** The page of the chat says that it is ready before its frame counts as loaded; its message may come a little later. */
const GRACE_MS = 2000
/** A service that does not answer at all. */
const PATIENCE_MS = 20_000

interface PanelFrame {
  element: HTMLIFrameElement
  /** Puts the frame into the panel, whereby it loads: anew when it was there before. */
  loadIn: (panel: HTMLElement) => void
  focus: () => void
}

/** The frame with the chat. `onFailed` may still be followed by `onReady`: a slow service. */
export function createPanelFrame(
  { frameAddress, question }: WidgetSettings,
  on: { ready: () => void; failed: () => void; closed: () => void },
): PanelFrame {
  const frame = document.createElement('iframe')
  frame.title = 'Hỏi đáp báo cáo'
  frame.allow = 'clipboard-write'
  frame.src = `${frameAddress.href}#${hostWords(question)}`
  let timer = 0
  let isReady = false

  const failAfter = (delayMs: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(on.failed, delayMs)
  }
  const tell = (message: FrameMessage) => {
    frame.contentWindow?.postMessage(message, frameAddress.origin)
  }
  const focus = () => {
    if (!isReady) return
    frame.focus()
    tell('report-chat:opened')
  }

  frame.addEventListener('load', () => {
    // What a browser shows in place of a page that it may not show counts as loaded too.
    if (!isReady) failAfter(GRACE_MS)
  })
  onFrameMessage({ window: () => frame.contentWindow, origin: frameAddress.origin }, (message) => {
    if (message === 'report-chat:close') on.closed()
    if (message !== 'report-chat:ready') return
    isReady = true
    clearTimeout(timer)
    on.ready()
  })

  return {
    element: frame,
    loadIn: (panel) => {
      isReady = false
      failAfter(PATIENCE_MS)
      frame.remove()
      panel.append(frame)
    },
    focus,
  }
}

function hostWords(question: string): string {
  return new URLSearchParams({ [HOST_KEY]: location.origin, [QUESTION_KEY]: question }).toString()
}
