export interface LoadedResource {
  mimeType: string
  /** Compressed, with its headers. */
  wireBytes: number
}

export interface PageWeight {
  requests: number
  wireKilobytes: number
  scriptKilobytes: number
}

const BYTES_IN_KILOBYTE = 1024

export function weightOf(resources: readonly LoadedResource[]): PageWeight {
  const scripts = resources.filter(({ mimeType }) => mimeType.includes('javascript'))
  return {
    requests: resources.length,
    wireKilobytes: kilobytesOf(resources),
    scriptKilobytes: kilobytesOf(scripts),
  }
}

function kilobytesOf(resources: readonly LoadedResource[]): number {
  return resources.reduce((sum, { wireBytes }) => sum + wireBytes, 0) / BYTES_IN_KILOBYTE
}
