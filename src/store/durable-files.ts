import { open, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a file and waits until it is on the disk. `mode`: who may read it, where the file is new. */
export async function writeDurably(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const file = await open(path, 'w', mode)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Waits until a file that something else wrote is on the disk. */
async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Waits until the names in a folder are on the disk: a rename without it may be lost with the power. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder as a file and keeps names in its journal.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Waits until every file in a folder, and the folder itself, is on the disk. */
export async function syncFilesOf(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await syncFile(join(folder, name))
  await syncFolder(folder)
}

/** Replaces a small file at once: a reader sees the old or the new content, also after a power failure. */
export async function replaceFile(
  folder: string,
  name: string,
  temporaryName: string,
  content: string,
  mode?: number,
): Promise<void> {
  await writeDurably(join(folder, temporaryName), content, mode)
  await rename(join(folder, temporaryName), join(folder, name))
  await syncFolder(folder)
}
