import type { Button, TextPart } from '../channel.ts'

const MAX_BUTTONS = 5
const MAX_TITLE = 100

export interface MessageBody {
  recipient: { user_id: string }
  message: { text: string; attachment?: object }
}

/** A part as the consultation message takes it. Pure. */
export function messageBodyOf(userId: string, { plain, buttons }: TextPart): MessageBody {
  const pressed = buttons.flat().slice(0, MAX_BUTTONS)
  const attachment = { type: 'template', payload: { buttons: pressed.map(buttonOf) } }
  return {
    recipient: { user_id: userId },
    message: { text: plain, ...(pressed.length === 0 ? {} : { attachment }) },
  }
}

/** What it carries comes back as a message that the chat does not show. */
function buttonOf({ label, data }: Button) {
  const title = label.length <= MAX_TITLE ? label : `${label.slice(0, MAX_TITLE - 1)}…`
  return { title, type: 'oa.query.hide', payload: data }
}
