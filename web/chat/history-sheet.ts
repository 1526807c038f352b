import { actionButton, element, moveFocusTo } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import { askAgain } from './asked-again.ts'
import type { ConversationHistory, PastConversation } from './conversation-history.ts'
import { historyItem } from './history-item.ts'

interface HistorySheet {
  history: ConversationHistory
  /** False when the device does not keep conversations. */
  isKept: boolean
  onOpen: (past: PastConversation) => void
  /** Called when a person has had one conversation deleted. */
  onRemove: (past: PastConversation) => void
  /** Called when a person has had the history deleted. */
  onClear: () => void
}

const PRIVACY =
  'Lịch sử chỉ nằm trên thiết bị này, người dùng chung thiết bị có thể đọc. Máy chủ giữ câu hỏi và câu trả lời tối đa 7 ngày; câu nào bạn gửi góp ý thì được giữ cùng góp ý đó.'
const NONE = 'Chưa có cuộc trò chuyện nào.'
const NOT_KEPT = 'Trình duyệt này không cho lưu lịch sử; cuộc trò chuyện mất khi bạn đóng trang.'

/** The conversations that this device keeps: to be taken up again, or deleted. */
export function openHistorySheet({ history, isKept, onOpen, onRemove, onClear }: HistorySheet): void {
  const told = element('p', { class: 'history-told', role: 'status', tabindex: '-1' })
  const content = element('div', { class: 'history' })
  const sheet = openSheet('Lịch sử trên thiết bị này', told, content)

  const say = (sentence: string) => {
    told.textContent = sentence
  }
  const show = () => {
    const conversations = history.list()
    if (conversations.length === 0) content.replaceChildren(privacy())
    else content.replaceChildren(listView(conversations), clearing(conversations.length), privacy())
  }
  const afterDeleting = (sentence: string) => {
    show()
    say(sentence)
    moveFocusTo(told)
  }

  const listView = (conversations: readonly PastConversation[]) => {
    const items = conversations.map((past) =>
      historyItem(past, {
        onOpen: () => {
          sheet.close()
          onOpen(past)
        },
        onRemove: () => {
          history.remove(past)
          onRemove(past)
          afterDeleting(`Đã xóa “${past.exchanges[0]?.question ?? ''}”.`)
        },
      }),
    )
    return element('ul', { class: 'history-list' }, ...items)
  }
  const clearing = (count: number) => {
    const place = element('div')
    const start = actionButton({ class: 'secondary' }, ['Xóa lịch sử'], () => {
      askAgain(place, {
        question: `Xóa ${count} cuộc trò chuyện khỏi thiết bị này?`,
        yes: 'Xóa hết',
        onYes: () => {
          history.clear()
          onClear()
          afterDeleting('Đã xóa lịch sử trên thiết bị này.')
        },
        onNo: () => {
          place.replaceChildren(start)
          start.focus()
        },
      })
    })
    place.append(start)
    return place
  }

  show()
  if (history.list().length === 0) say(isKept ? NONE : NOT_KEPT)
}

function privacy(): HTMLElement {
  return element('p', { class: 'hint' }, PRIVACY)
}
