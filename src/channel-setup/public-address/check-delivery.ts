import type { ChannelId } from '../../channels/channel.ts'
import { good, problem, type Remark } from '../remark.ts'
import type { AddressCheck } from './check-address.ts'
import type { Answered, Delivery } from './own-service.ts'

const UNSIGNED: Delivery = { headers: { 'content-type': 'application/json' }, body: '{}' }
const RESTART = 'Khởi động lại dịch vụ để nó đọc cấu hình mới, rồi chạy lại lệnh này.'

/**
 * Delivers to the channel of the service that runs: nothing unsigned may be taken, and what is signed with these settings has to be.
 * `signed` holds nothing to answer. Nothing when the service cannot be asked, which is told with the address.
 */
export async function checkDelivery(
  { service, channels }: AddressCheck,
  id: ChannelId,
  signed: Delivery,
): Promise<Remark[]> {
  if (service === null) return []
  const unsigned = await service.deliver(id, UNSIGNED)
  if (unsigned.status !== 401) return [notRefused(unsigned)]
  const refused = good('Dịch vụ đang chạy đã bật kênh này, và từ chối tin giả mạo.')
  // The secret goes only to what is surely this service.
  if (channels === null) return [refused]
  const { status, code } = await service.deliver(id, signed)
  const trouble = channels.find((channel) => channel.id === id)?.trouble ?? null
  return [refused, taken(status, code), ...(trouble === null ? [] : [told(trouble)])]
}

function taken(status: number, code: string): Remark {
  if (status === 200) return good('Dịch vụ đang chạy nhận tin thật: bí mật của nó trùng với cấu hình này.')
  if (status === 401)
    return problem('Dịch vụ đang chạy dùng bí mật khác với cấu hình mà lệnh này đọc.', RESTART)
  return problem(
    `Dịch vụ đang chạy không nhận được tin thử (mã ${code}).`,
    'Xem nhật ký của dịch vụ; thư mục DATA_DIR phải ghi được.',
  )
}

function told(trouble: string): Remark {
  return problem(`Dịch vụ đang chạy báo: ${trouble}.`, 'Làm như lời báo ấy.')
}

function notRefused({ status, code }: Answered): Remark {
  if (status === 404) return problem('Dịch vụ đang chạy chưa bật kênh này (mã 404).', RESTART)
  if (status === 403)
    return problem(
      'Có thứ đứng trước dịch vụ (tường lửa, CDN) chặn yêu cầu gửi tới kênh (mã 403).',
      'Cho phép mọi yêu cầu POST tới /channels/… đi qua, không đòi trình duyệt hay mã xác nhận.',
    )
  if (status >= 300 && status < 400)
    return problem(
      `Địa chỉ của kênh chuyển hướng đi nơi khác (mã ${status}); Telegram và Zalo không đi theo.`,
      'Đặt PUBLIC_BASE_URL là địa chỉ cuối cùng (có hay không có www), hoặc bỏ chuyển hướng cho /channels/….',
    )
  if (status >= 200 && status < 300)
    return problem(
      `Địa chỉ của kênh nhận cả tin giả mạo (mã ${status}): đó không phải dịch vụ này.`,
      'Kiểm tra nginx hoặc Caddy chuyển /channels/… tới dịch vụ, không trả lời thay.',
    )
  return problem(
    `Gửi thử tới kênh không được (mã ${code}).`,
    'Kiểm tra nginx hoặc Caddy chuyển /channels/… tới dịch vụ, rồi xem nhật ký của dịch vụ.',
  )
}
