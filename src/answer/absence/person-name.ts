import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { namesPerson } from '../../vietnamese/person-names.ts'

const ASKS_FOR_NAME =
  /(?<!\p{L})(?:ten (?:la )?gi|ten cua|ho ten|ho va ten|danh tinh|ten ai|ten tuoi|(?:ong|ba|dong chi|vi|ca nhan) nao)(?!\p{L})/u
/** "Có ông nào bị … không" asks whether, not who. */
const WHETHER = /(?<!\p{L})co (?:ong|ba|dong chi|vi|ca nhan) nao(?!\p{L})/u
/** What a person is called by the office held. */
const OFFICES =
  /(?<!\p{L})(?:bi thu|bo truong|thu truong|thu tuong|chu tich|chu nhiem|truong (?:ban|phong|phai doan|khoa|tram)|giam doc|hieu truong|cuc truong|chi cuc truong|vien truong|chanh an|chanh van phong|dai bieu|lanh dao|can bo|dong chi|ong|ba|co giao|thay giao|bac si|nghe nhan)(?!\p{L})/u

/** Whether the name of a person is asked for and the passage gives only the office. */
export function missesPersonName({ restored }: Question, { passage }: Evidence): boolean {
  const asked = fold(restored.toLowerCase())
  return (
    ASKS_FOR_NAME.test(asked) && !WHETHER.test(asked) && OFFICES.test(asked) && !namesPerson(passage.text)
  )
}
