import '../chat/chat-page.ts'
import { requiredElement } from '../dom/element.ts'
import { HOST_KEY, onFrameMessage, QUESTION_KEY, type FrameMessage } from '../widget/frame-messages.ts'

/* The chat inside a frame: talks with the page around, and opens what is no part of the chat in a new tab. */

const words = new URLSearchParams(location.hash.slice(1))
const question = words.get(QUESTION_KEY) ?? ''
const hostOrigin = words.get(HOST_KEY)
const field = requiredElement('question', HTMLTextAreaElement)

// The page around has a main part too: they are told apart by name.
field.closest('main')?.setAttribute('aria-label', 'Hỏi đáp báo cáo')

// A conversation that goes on needs no question to start with.
if (field.value === '' && !requiredElement('start', HTMLElement).hidden) field.value = question

document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link === null || isOnThisPage(link)) return
    link.target = '_blank'
    link.rel = 'noopener'
  },
  { capture: true },
)

if (window.parent !== window && hostOrigin !== null && isOrigin(hostOrigin)) talkWith(hostOrigin)

/** Whether this site may show the frame at all is for the browser to say (`frame-ancestors`), not for this page. */
function talkWith(origin: string): void {
  const tell = (message: FrameMessage) => {
    window.parent.postMessage(message, origin)
  }
  onFrameMessage({ window: () => window.parent, origin }, (message) => {
    if (message === 'report-chat:opened') placeReader()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    // What stands open over the chat is closed first.
    if (document.querySelector('dialog[open], :popover-open') === null) tell('report-chat:close')
  })
  tell('report-chat:ready')
}

/** On a touch screen the keyboard would cover half of the panel. */
function placeReader(): void {
  if (matchMedia('(pointer: coarse)').matches) return
  field.focus()
  if (field.value === question) field.select()
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

function isOnThisPage({ href }: HTMLAnchorElement): boolean {
  const address = new URL(href, location.href)
  return address.origin === location.origin && address.pathname === location.pathname
}
