import { actionButton, element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { askAgain } from './asked-again.ts'
import type { PastConversation } from './conversation-history.ts'

interface HistoryItem {
  onOpen: () => void
  /** Called when a person has had it deleted, asked once more. */
  onRemove: () => void
}

const when = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' })

/** A conversation that the device keeps: to be taken up again, or deleted by itself. */
export function historyItem(
  { exchanges, savedAt }: PastConversation,
  { onOpen, onRemove }: HistoryItem,
): HTMLLIElement {
  const question = exchanges[0]?.question ?? ''
  const count = exchanges.length === 1 ? '' : ` · ${exchanges.length} câu hỏi`
  const open = actionButton(
    { class: 'suggestion' },
    [
      element('span', { class: 'history-question' }, question),
      element('span', { class: 'hint' }, `${timeOf(savedAt)}${count}`),
    ],
    onOpen,
  )
  const item = element('li', {}, open)
  const remove = actionButton(
    { class: 'quiet history-remove' },
    [icon('remove', `Xóa “${question}”`)],
    () => {
      askAgain(item, {
        question: `Xóa “${question}” khỏi thiết bị này?`,
        yes: 'Xóa',
        onYes: onRemove,
        onNo: () => {
          item.replaceChildren(open, remove)
          remove.focus()
        },
      })
    },
  )
  item.append(remove)
  return item
}

function timeOf(savedAt: string): string {
  const time = Date.parse(savedAt)
  return Number.isNaN(time) ? '' : when.format(time)
}
