import { actionButton, element, moveFocusTo } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import type { ConversationHistory, PastConversation } from './conversation-history.ts'

interface HistorySheet {
  history: ConversationHistory
  /** False when the device does not keep conversations. */
  isKept: boolean
  onOpen: (past: PastConversation) => void
  /** Called when a person has had the history deleted. */
  onClear: () => void
}

const PRIVACY =
  'Lịch sử chỉ nằm trên thiết bị này, người dùng chung thiết bị có thể đọc. Máy chủ giữ câu hỏi và câu trả lời tối đa 7 ngày; câu nào bạn gửi góp ý thì được giữ cùng góp ý đó.'
const NOT_KEPT = 'Trình duyệt này không cho lưu lịch sử; cuộc trò chuyện mất khi bạn đóng trang.'

const when = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' })

/** The conversations that this device keeps: to be taken up again, or deleted. */
export function openHistorySheet({ history, isKept, onOpen, onClear }: HistorySheet): void {
  const conversations = history.list()
  const content = element('div', { class: 'history' })
  const sheet = openSheet('Lịch sử trên thiết bị này', content)

  const showNone = (sentence: string) => {
    content.replaceChildren(element('p', { role: 'status', tabindex: '-1' }, sentence))
  }
  const clear = () => {
    history.clear()
    onClear()
    showNone('Đã xóa lịch sử trên thiết bị này.')
    moveFocusTo(content)
  }

  if (conversations.length === 0) {
    showNone(isKept ? 'Chưa có cuộc trò chuyện nào.' : NOT_KEPT)
  } else {
    const items = conversations.map((past) =>
      pastItem(past, () => {
        sheet.close()
        onOpen(past)
      }),
    )
    content.append(
      element('ul', { class: 'history-list' }, ...items),
      clearing(`Xóa ${conversations.length} cuộc trò chuyện khỏi thiết bị này?`, clear),
    )
  }
  content.append(element('p', { class: 'hint' }, PRIVACY))
}

function pastItem({ exchanges, savedAt }: PastConversation, onOpen: () => void): HTMLElement {
  const count = exchanges.length === 1 ? '' : ` · ${exchanges.length} câu hỏi`
  const question = element('span', { class: 'history-question' }, exchanges[0]?.question ?? '')
  const detail = element('span', { class: 'hint' }, `${timeOf(savedAt)}${count}`)
  return element('li', {}, actionButton({ class: 'suggestion' }, [question, detail], onOpen))
}

function timeOf(savedAt: string): string {
  const time = Date.parse(savedAt)
  return Number.isNaN(time) ? '' : when.format(time)
}

/** Asks once more before it deletes what cannot be brought back. */
function clearing(question: string, onClear: () => void): HTMLElement {
  const view = element('div', { class: 'history-clearing' })
  const ask = actionButton({ class: 'secondary' }, ['Xóa lịch sử'], () => {
    const heading = element('p', { tabindex: '-1' }, question)
    view.replaceChildren(
      heading,
      actionButton({ class: 'primary' }, ['Xóa hết'], onClear),
      actionButton({ class: 'secondary' }, ['Giữ lại'], () => {
        view.replaceChildren(ask)
        ask.focus()
      }),
    )
    moveFocusTo(heading)
  })
  view.append(ask)
  return view
}
