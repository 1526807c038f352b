import type { BotCommand } from 'grammy/types'

/** What Telegram shows when somebody opens the menu or types "/". */
export const COMMANDS: readonly BotCommand[] = [
  { command: 'start', description: 'Lời chào và cách hỏi' },
  { command: 'hoi', description: 'Đặt câu hỏi (trong nhóm: /hoi câu hỏi của bạn)' },
  { command: 'nguon', description: 'Nguồn đầy đủ của câu vừa trả lời' },
  { command: 'moi', description: 'Bắt đầu cuộc trò chuyện mới' },
  { command: 'help', description: 'Hướng dẫn' },
]

/** Whether Telegram shows exactly these, in this order. Pure. */
export function areOurCommands(shown: readonly BotCommand[]): boolean {
  return JSON.stringify(shown.map(wordsOf)) === JSON.stringify(COMMANDS.map(wordsOf))
}

function wordsOf({ command, description }: BotCommand): [string, string] {
  return [command, description]
}
