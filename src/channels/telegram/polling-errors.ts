import { AppError } from '../../domain/errors.ts'

/** Updates cannot be fetched before a person has done something; `message` says what. */
export class PollingError extends AppError {
  readonly code = 'polling'
}

export function tokenIsMissing(): PollingError {
  return new PollingError(
    'Chưa có TELEGRAM_BOT_TOKEN. Nhắn @BotFather trong Telegram: /newbot (bot mới) hoặc /mybots (bot đã có) để lấy token, đặt vào biến này rồi chạy lại.',
  )
}

export function pollingRunsHere(processId: number | null): PollingError {
  const which = processId === null ? '' : ` (tiến trình ${processId})`
  return new PollingError(
    `npm run telegram đã chạy trên DATA_DIR này${which}: không cần chạy thêm. Muốn chạy lại thì dừng tiến trình ấy trước.`,
  )
}

export function tokenRefused(status: number): PollingError {
  return new PollingError(
    `Telegram không nhận token của bot (mã ${status}). Mở @BotFather, chọn bot, chép lại nguyên token vào TELEGRAM_BOT_TOKEN rồi chạy lại.`,
  )
}

/** The address may hold a secret of its own: only the machine is named. */
export function webhookIsSet(url: string): PollingError {
  const host = URL.canParse(url) ? new URL(url).host : 'không rõ'
  return new PollingError(
    [
      `Bot đang gửi tin về một webhook (máy ${host}), nên ở đây không lấy tin được.`,
      'Muốn gỡ webhook ấy và lấy tin ở đây: npm run telegram -- --take-over',
      'Máy kia sẽ thôi nhận tin; tin đang chờ không mất. Muốn giữ webhook thì không cần lệnh này.',
    ].join('\n'),
  )
}

export function pollingIsTaken(): PollingError {
  return new PollingError(
    [
      'Một chương trình khác đang lấy tin của bot này (mã 409), có thể ở máy khác. Mỗi bot chỉ một nơi lấy tin được.',
      'Tắt chương trình ấy rồi chạy lại. Không biết là chương trình nào thì đổi token: @BotFather, /revoke, rồi đặt token mới vào TELEGRAM_BOT_TOKEN.',
    ].join('\n'),
  )
}
