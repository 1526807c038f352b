/** What the frame of the chat and the page around it tell each other; anything else in a message is ignored. */
export type FrameMessage = 'report-chat:ready' | 'report-chat:opened' | 'report-chat:close'

/** What the page around hands over behind the "#" of the frame's address: it is never sent to a server. */
export const HOST_KEY = 'host'
export const QUESTION_KEY = 'question'

/** Calls `receive` for messages of exactly this window at exactly this origin. */
export function onFrameMessage(
  sender: { window: () => Window | null; origin: string },
  receive: (message: unknown) => void,
): void {
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== null && source === sender.window() && origin === sender.origin) receive(data)
  })
}
