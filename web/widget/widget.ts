import { actionButton, element } from '../dom/element.ts'
import { createChatPanel } from './chat-panel.ts'
import { readableInk } from './readable-ink.ts'
import { drawing, DRAWINGS } from './widget-drawings.ts'
import { readSettings, type WidgetSettings } from './widget-settings.ts'
import { WIDGET_STYLE } from './widget-style.ts'

/*
 * The one script that other sites load: a button that opens the chat in a frame. It leaves nothing on the page but one
 * element, and asks for nothing before the button is pressed.
 */

const TAG = 'report-chat-widget'

const script = document.currentScript
if (!(script instanceof HTMLScriptElement) || script.src === '') {
  throw new Error('widget.js cần được nạp bằng thẻ <script src="…/widget.js"> thông thường.')
}
const settings = readSettings(script.src, script.dataset)
if (document.readyState === 'loading') {
  addEventListener('DOMContentLoaded', () => {
    addWidget(settings)
  })
} else {
  addWidget(settings)
}

function addWidget(widget: WidgetSettings): void {
  // The page may name the script twice.
  if (document.querySelector(TAG) !== null) return
  const host = document.createElement(TAG)
  const root = host.attachShadow({ mode: 'open' })
  const style = new CSSStyleSheet()
  style.replaceSync(WIDGET_STYLE)
  // Not a `<style>`: the policy of the page around may forbid that.
  root.adoptedStyleSheets = [style]

  const open = actionButton(
    { class: 'open', 'aria-expanded': 'false', 'aria-controls': 'panel', 'aria-haspopup': 'dialog' },
    [drawing(DRAWINGS.chat), 'Hỏi đáp báo cáo'],
    () => {
      panel.toggle()
    },
  )
  const panel = createChatPanel(widget, (isOpen) => {
    open.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) open.focus({ preventScroll: true })
  })
  const place = element(
    'section',
    { class: widget.side, 'aria-label': 'Hỏi đáp báo cáo', lang: 'vi' },
    open,
    panel.element,
  )
  root.append(place)
  document.body.append(host)
  if (widget.color !== null) paint(place, widget.color)
}

/** What is no plain colour leaves the colour of the style. */
function paint(place: HTMLElement, color: string): void {
  place.style.color = color
  const ink = place.style.color === '' ? null : readableInk(getComputedStyle(place).color)
  if (ink !== null) {
    place.style.setProperty('--color', color)
    place.style.setProperty('--ink', ink)
  }
  place.style.color = ''
}
