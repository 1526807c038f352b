import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeTelegram } from '../../../support/fake-telegram/fake-telegram.ts'
import { PERSON } from '../../../support/fake-telegram/updates.ts'
import { postJson } from '../../http/harness/running-service.ts'

let fake: FakeTelegram
beforeEach(async () => {
  fake = await new FakeTelegram().start()
  fake.meet(fake.updates.says('Câu hỏi'))
})
afterEach(() => fake.stop())

/** What Telegram says to a call. */
async function call(method: string, body: object, token = fake.token): Promise<string> {
  return (await postJson(`${fake.root}/bot${token}/${method}`, body)).text()
}

function button(callback_data: string) {
  return { reply_markup: { inline_keyboard: [[{ text: 'Hỏi', callback_data }]] } }
}

describe('the fake Telegram', () => {
  it.each([
    ['an unclosed tag', { text: '<b>331 tỷ', parse_mode: 'HTML' }, "can't parse entities"],
    ['tags that cross', { text: '<b><i>331</b></i>', parse_mode: 'HTML' }, "can't parse entities"],
    ['an unknown tag', { text: '<p>331</p>', parse_mode: 'HTML' }, "can't parse entities"],
    ['a bare <', { text: 'a < b', parse_mode: 'HTML' }, "can't parse entities"],
    ['a bare &', { text: 'a & b', parse_mode: 'HTML' }, "can't parse entities"],
    ['4097 characters', { text: 'a'.repeat(4097) }, 'message is too long'],
    ['no words', { text: '<b> </b>', parse_mode: 'HTML' }, 'message text is empty'],
    ['data of 65 bytes', { text: 'a', ...button(`${'ă'.repeat(32)}a`) }, 'BUTTON_DATA_INVALID'],
    ['somebody who never wrote', { text: 'a', chat_id: 1 }, 'chat not found'],
    ['the id of a chat as a text', { text: 'a', chat_id: '7001' }, 'a field is unknown'],
  ])('takes no message with %s', async (_name, body, reason) => {
    expect(await call('sendMessage', { chat_id: PERSON, ...body })).toContain(reason)
    expect(fake.messages).toEqual([])
  })

  it('counts what is seen, and shows it', async () => {
    const text = `<b>${'&lt;'.repeat(4096)}</b>`
    const body = { chat_id: PERSON, text, parse_mode: 'HTML', ...button('ă'.repeat(32)) }
    expect(await call('sendMessage', body)).toContain('"ok":true')
    expect(fake.messages[0]?.text).toBe('<'.repeat(4096))
  })

  it('knows its own token alone, and only queries that wait', async () => {
    expect(await call('getMe', {}, '1:other')).toContain('"error_code":404')
    expect(await call('answerCallbackQuery', { callback_query_id: 'x' })).toContain('query is too old')
  })

  it('gives updates from an offset on, to one caller, and to none while a webhook is set', async () => {
    const update = fake.updates.says('Câu hỏi')
    fake.polling.keep(update)
    expect(await call('getUpdates', {})).toContain(`"update_id":${update.update_id}`)
    expect(await call('getUpdates', { offset: update.update_id + 1 })).toContain('"result":[]')
    const held = call('getUpdates', { offset: update.update_id + 1, timeout: 25 })
    await vi.waitFor(() => {
      expect(fake.polling.calls).toBe(3)
    }, 10_000)
    expect(await call('getUpdates', { offset: update.update_id + 1 })).toContain('"result":[]')
    expect(await held).toContain('terminated by other getUpdates request')
    expect(await call('setWebhook', { url: 'http://example.vn/' })).toContain('"error_code":400')
    expect(await call('setWebhook', { url: 'https://example.vn/channels/telegram' })).toContain('"ok":true')
    expect(await call('getUpdates', {})).toContain('"error_code":409')
  })
})
