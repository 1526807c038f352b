import type { Clock } from '../../ports.ts'
import { good, note, problem, type Remark } from '../remark.ts'
import type { ChannelState } from '../../channels/channel.ts'
import { certificateRemarks } from './certificate-remarks.ts'
import { inspectCertificate } from './certificate.ts'
import { judgeAddress } from './judge-address.ts'
import { createOwnService, type Answered, type OwnService } from './own-service.ts'
import type { Reach } from './reach.ts'

export interface AddressCheck {
  remarks: Remark[]
  /** The service at that address; null when it cannot be asked. */
  service: OwnService | null
  /** What it says of its channels; null when it is not certain that it is this service. */
  channels: ChannelState[] | null
}

/** A front end may keep the state of the service to itself; whether the channels answer is seen all the same. */
const HIDDEN = new Set([401, 403, 404])

/** Whether chat platforms can reach this service: its address, its certificate, and that it is this service that answers. */
export async function checkAddress(
  publicBaseUrl: string | null,
  reach: Reach,
  clock: Clock,
): Promise<AddressCheck> {
  const judged = judgeAddress(publicBaseUrl)
  if ('remark' in judged || publicBaseUrl === null)
    return { remarks: 'remark' in judged ? [judged.remark] : [], service: null, channels: null }
  const view = await inspectCertificate(judged.url, reach)
  const remarks = certificateRemarks(view, judged.url.hostname, clock.now())
  if (view.kind === 'unreachable' || view.trouble !== null) return { remarks, service: null, channels: null }
  const service = createOwnService(publicBaseUrl, reach)
  const { ready, ...answered } = await service.readiness()
  if (ready !== null) {
    const remark = good(`Dịch vụ hỏi đáp trả lời ở địa chỉ này (${ready.documents} tài liệu).`)
    return { remarks: [...remarks, remark], service, channels: ready.channels }
  }
  const isHidden = HIDDEN.has(answered.status)
  const remark = isHidden ? hidden(answered) : notReady(answered)
  return { remarks: [...remarks, remark], service: isHidden ? service : null, channels: null }
}

function hidden({ status }: Answered): Remark {
  return note(
    `Không xem được trạng thái dịch vụ qua /health/ready (mã ${status}). Không sao nếu nginx hoặc Caddy được đặt để giấu địa chỉ này; kênh nào có gọi tới được hay không, xem bên dưới.`,
  )
}

function notReady({ status, code }: Answered): Remark {
  if (status === 502 || status === 504)
    return problem(
      `nginx hoặc Caddy có trả lời nhưng không gọi được dịch vụ (mã ${status}).`,
      'Khởi động dịch vụ (`npm start`), và kiểm tra nginx hoặc Caddy chuyển tới đúng HOST và PORT.',
    )
  if (status === 503)
    return problem(
      'Dịch vụ đang quá tải, đang dừng hoặc chưa có tài liệu (mã 503).',
      'Chờ một phút rồi chạy lại; nếu vẫn thế, xem nhật ký của dịch vụ.',
    )
  if (status === 0)
    return problem(
      `Kết nối được nhưng không nhận được trả lời (${code}).`,
      'Xem nhật ký của nginx hoặc Caddy và của dịch vụ.',
    )
  return problem(
    `Địa chỉ này không phải dịch vụ hỏi đáp, hoặc không chuyển đủ mọi đường dẫn tới dịch vụ: /health/ready trả mã ${status}.`,
    'Kiểm tra PUBLIC_BASE_URL, và nginx hoặc Caddy chuyển mọi đường dẫn (không chỉ trang chủ) tới dịch vụ, không chuyển hướng.',
  )
}
