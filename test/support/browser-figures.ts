import { inject } from 'vitest'
import { startService } from '../src/http/harness/running-service.ts'
import { CITY_REPORT } from './city-report.ts'
import { DISTRICT_REPORT } from './district-report.ts'
import { HIGHLAND_REPORT } from './highland-report.ts'
import { libraryOf } from './small-answering.ts'

/** Shares that are printed 0,8 too high: more of them than one page of the audit shows. */
const UNFITTING_SHARES = Array.from({ length: 20 }, (_, place) => {
  const printed = ((200 + place) / 2.5 + 0.8).toFixed(1).replace('.', ',')
  return `Thôn số ${place + 1} giải quyết ${200 + place}/250 hồ sơ đạt tỷ lệ ${printed}%.`
})
const LOWLAND_REPORT = `BÁO CÁO

Tình hình kinh tế - xã hội xã Đồng Thấp năm 2023

# I. KẾT QUẢ

Giải quyết 226/250 hồ sơ đạt tỷ lệ 89,6%. Toàn xã có 640 hộ nghèo (310 hộ ở chợ, 320 hộ ở bản).

${UNFITTING_SHARES.join('\n\n')}
`

/** Figures of four made-up reports, more than one page of them, with findings of the audit. */
export const figuresLibrary = libraryOf({
  'dong-thap-2023': LOWLAND_REPORT,
  'hong-giang-2023': CITY_REPORT,
  'nam-lanh-2024': HIGHLAND_REPORT,
  'tan-phu-2023': DISTRICT_REPORT,
})

export interface FiguresSite {
  address: string
  close: () => Promise<void>
}

/** The real application with its pages, over the made-up reports. */
export async function startFiguresSite(): Promise<FiguresSite> {
  const service = await startService({
    context: { library: figuresLibrary, webDir: inject('pagesFolder') },
  })
  return { address: service.url, close: service.stop }
}
