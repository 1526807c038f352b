import { actionButton, element } from '../dom/element.ts'
import { createPanelFrame } from './panel-frame.ts'
import { drawing, DRAWINGS } from './widget-drawings.ts'
import type { WidgetSettings } from './widget-settings.ts'

/** As in the style: where the panel fills the whole window, the page behind it is out of reach. */
const BESIDE_THE_PAGE = '(min-width: 480px) and (min-height: 480px)'

export interface ChatPanel {
  element: HTMLDialogElement
  toggle: () => void
}

/** The panel with the chat, which loads when it is first opened and then stays as it is. */
export function createChatPanel(settings: WidgetSettings, onToggled: (isOpen: boolean) => void): ChatPanel {
  const heading = element('h2', { id: 'title', tabindex: '-1', autofocus: '' }, 'Hỏi đáp báo cáo')
  const notice = element('p', { class: 'notice', role: 'status' })
  const again = actionButton({ class: 'again' }, ['Thử lại'], () => {
    heading.focus()
    load()
  })
  const close = actionButton({ 'aria-label': 'Đóng hỏi đáp' }, [drawing(DRAWINGS.close)], () => {
    hide()
  })
  const newTab = chatLink(settings, drawing(DRAWINGS.newTab))
  newTab.setAttribute('aria-label', 'Mở hỏi đáp trong thẻ mới')
  const body = element('div', { class: 'body' }, notice, again)
  const dialog = element(
    'dialog',
    { id: 'panel', 'aria-labelledby': heading.id },
    element('div', { class: 'head' }, heading, newTab, close),
    body,
  )
  const frame = createPanelFrame(settings, {
    ready: () => {
      show('ready')
      // Only the heading: a reader who has gone elsewhere meanwhile stays there.
      if (heading.matches(':focus')) frame.focus()
    },
    failed: () => {
      show('failed', 'Chưa mở được phần hỏi đáp ở đây. Bạn có thể thử lại, hoặc ', chatLink(settings), '.')
    },
    closed: () => {
      hide()
    },
  })

  const show = (state: 'waiting' | 'ready' | 'failed', ...words: (Node | string)[]) => {
    body.className = `body ${state}`
    notice.replaceChildren(...words)
  }
  const load = () => {
    show('waiting', 'Đang mở phần hỏi đáp…')
    frame.loadIn(body)
  }

  let wasOpen = false
  const tellWhetherOpen = () => {
    if (dialog.open === wasOpen) return
    wasOpen = dialog.open
    onToggled(wasOpen)
  }
  const hide = () => {
    dialog.close()
    tellWhetherOpen()
  }

  // A phone's gesture to go back closes it too. The event comes late: by then it may be open again.
  dialog.addEventListener('close', tellWhetherOpen)
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })

  return {
    element: dialog,
    toggle: () => {
      if (dialog.open) {
        hide()
        return
      }
      if (matchMedia(BESIDE_THE_PAGE).matches) dialog.show()
      else dialog.showModal()
      tellWhetherOpen()
      if (body.querySelector('iframe') === null) load()
      else frame.focus()
    },
  }
}

/** Opens the whole chat; the page around learns nothing of it. */
function chatLink(
  { chatAddress }: WidgetSettings,
  content: Node | string = 'mở hỏi đáp trong thẻ mới',
): HTMLAnchorElement {
  return element('a', { href: chatAddress.href, target: '_blank', rel: 'noopener noreferrer' }, content)
}
