import type { FastifyBaseLogger } from 'fastify'
import type { ChannelObserver } from './channels/open-channels.ts'
import { describeHolder } from './store/held-lock.ts'
import type { ServiceMetrics } from './http/service-metrics.ts'

/** What the channels tell goes to the metrics, and to the log where somebody should act. */
export function observeChannels(metrics: ServiceMetrics, log: FastifyBaseLogger): ChannelObserver {
  return {
    onDelivery: (channel, outcome) => {
      metrics.countDelivery(channel, outcome)
    },
    onSent: (channel, outcome) => {
      const { state } = outcome
      metrics.countMessage(channel, state)
      if (state === 'sent') return
      const { code } = outcome
      if (state === 'queued') {
        log.info({ channel, code, notBefore: outcome.notBefore }, 'Tin nhắn chưa gửi được, sẽ gửi lại')
      } else log.warn({ channel, state, code }, 'Tin nhắn không gửi được')
    },
    onPause: (channel, until, code) => {
      log.error({ channel, until, code }, 'Kênh nhắn tin tạm ngừng gửi: khóa bị từ chối hoặc hết hạn mức')
    },
    onTrouble: (error, chat) => {
      log.error({ err: error, chat }, 'Chưa xử lý được tin nhắn')
    },
    onTurn: (turn) => {
      if (turn.isOurs) {
        log.info('Tiến trình này trả lời tin nhắn của các kênh')
        return
      }
      const holder = turn.holder === null ? 'không rõ' : describeHolder(turn.holder)
      log.warn(
        { holder },
        'Tiến trình khác đang trả lời tin nhắn trên DATA_DIR này; tiến trình này chỉ nhận tin, và trả lời thay khi tiến trình kia dừng',
      )
    },
  }
}
