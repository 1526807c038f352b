export const SECRET = 'bench-secret'

/** A question in a group, so that its answer says which update it replies to. */
export function update(number: number, chat: number, question: string): object {
  const text = `/hoi ${question}`
  return {
    update_id: number,
    message: {
      message_id: number,
      date: 0,
      from: { id: 7000 + chat, is_bot: false, first_name: 'Lan' },
      chat: { id: -1000 - chat, type: 'supergroup', title: 'Nhóm' },
      text,
      entities: [{ type: 'bot_command', offset: 0, length: '/hoi'.length }],
    },
  }
}

/** Delivers an update; gives the status, 0 when no answer came. */
export async function deliver(
  url: string,
  body: unknown,
  headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': SECRET },
  channel = 'telegram',
): Promise<number> {
  try {
    const response = await fetch(`${url}/channels/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 0
  }
}

/** Settings of the service that is measured: all channels on, the platforms at `root`. */
export function channelSettings(root: string): Record<string, string> {
  return {
    TELEGRAM_BOT_TOKEN: '1:bench',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: root,
    ZALO_OA_APP_ID: '1',
    ZALO_OA_APP_SECRET: 'bench-app-secret',
    ZALO_OA_SECRET_KEY: 'bench-oa-secret',
    ZALO_OA_REFRESH_TOKEN: 'bench-refresh',
    ZALO_OA_API_ROOT: root,
    ZALO_OA_OAUTH_ROOT: root,
    ZALO_BOT_TOKEN: '1:bench',
    ZALO_BOT_WEBHOOK_SECRET: 'bench-bot-secret',
    ZALO_BOT_API_ROOT: root,
    CHANNEL_QUESTIONS_PER_MINUTE: '0',
  }
}
