import { chown, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tokenFolderState, tokensStoredAt } from '../../../../src/channel-setup/zalo-oa/token-folder.ts'
import { TOKEN_FILE } from '../../../../src/channels/zalo-oa/token-file.ts'
import { useTemporaryFolders } from '../../store/temporary-folder.ts'

const newFolder = useTemporaryFolders()

/** A folder of another user of the machine. */
async function foreignFolder(): Promise<string> {
  if (process.getuid?.() !== 0) return '/'
  const folder = await newFolder()
  await chown(folder, 12_345, 12_345)
  return folder
}

it('tokens may be kept in a folder of ours, which is left as it was', async () => {
  const folder = await newFolder()
  expect(await tokenFolderState(folder)).toBe('ready')
  expect(await readdir(folder)).toEqual([])
})

it('a folder of another user is left alone: its service could not read what we write', async () => {
  expect(await tokenFolderState(await foreignFolder())).toBe('foreign')
})

it('what cannot be written to, or is not there, is known before a token is spent', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'a-file'), '')
  expect(await tokenFolderState(join(folder, 'a-file'))).toBe('read_only')
  expect(await tokenFolderState(join(folder, 'nothing'))).toBe('missing')
})

it('the time of the last refresh is the time of the file', async () => {
  const folder = await newFolder()
  expect(await tokensStoredAt(folder)).toBeNull()
  await writeFile(join(folder, TOKEN_FILE), '{}')
  expect(await tokensStoredAt(folder)).toBeInstanceOf(Date)
})
