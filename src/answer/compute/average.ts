import { fold } from '../../vietnamese/fold.ts'

/** "Thu nhập bình quân", "Trung bình mỗi hộ"; not "hộ có mức sống trung bình", which is a kind of household. */
export function saysAverage(text: string): boolean {
  return /binh quan|(?:^|gia tri |muc )trung binh| trung binh (?:mot|moi|1|cua) /.test(fold(text))
}
