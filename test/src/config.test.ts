import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadConfig, SettingsSchema } from '../../src/config.ts'
import { SettingsError } from '../../src/domain/errors.ts'

describe('settings', () => {
  it('are all named in .env.example, and nothing else is', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const named = [...example.matchAll(/^# ([A-Z][A-Z0-9_]*)=/gmu)].map((match) => match[1])
    expect(named.sort()).toEqual(Object.keys(SettingsSchema.shape).sort())
  })

  it('stand in .env.example with their defaults', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const lines = [...example.matchAll(/^# ([A-Z][A-Z0-9_]*)=(.*)$/gmu)]
    const shown = new Map(lines.map((match) => [match[1], match[2]]))
    const defaults = Object.entries(SettingsSchema.parse({})).map(([name, value]) => [name, String(value)])
    expect([...shown]).toEqual(defaults)
  })

  it('have defaults for everything', () => {
    expect(loadConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      seedsDir: 'seeds',
      rateLimitPerMinute: 60,
    })
  })

  it('count as not set when empty', () => {
    expect(loadConfig({ PORT: '', SEEDS_DIR: '' })).toMatchObject({ port: 3000, seedsDir: 'seeds' })
  })

  it('take the public address without a slash at its end, and nothing that is none', () => {
    expect(loadConfig({}).publicBaseUrl).toBeNull()
    expect(loadConfig({ PUBLIC_BASE_URL: 'https://hoidap.example.vn/' }).publicBaseUrl).toBe(
      'https://hoidap.example.vn',
    )
    expect(() => loadConfig({ PUBLIC_BASE_URL: 'javascript:alert(1)' })).toThrow(/PUBLIC_BASE_URL/)
  })

  it('take the sites that may show the chat as origins, and nothing that is none', () => {
    expect(loadConfig({}).embedOrigins).toEqual([])
    expect(
      loadConfig({ EMBED_ORIGINS: 'https://Cong.vn/, https://www.cong.vn,http://127.0.0.1:8080' })
        .embedOrigins,
    ).toEqual(['https://cong.vn', 'https://www.cong.vn', 'http://127.0.0.1:8080'])
    expect(() => loadConfig({ EMBED_ORIGINS: 'https://cong.vn,https://*.gov.vn' })).toThrow(
      'EMBED_ORIGINS: "https://*.gov.vn" không phải địa chỉ gốc của một trang web',
    )
  })

  it('are refused all at once when malformed', () => {
    const load = () => loadConfig({ PORT: 'nhiều', RATE_LIMIT_PER_MINUTE: '-1' })
    expect(load).toThrow(SettingsError)
    expect(load).toThrow(/PORT[\s\S]*RATE_LIMIT_PER_MINUTE/)
  })
})
