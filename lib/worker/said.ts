/** What a page and the worker say to each other. */
export type SaidToWorker =
  { type: 'language'; language: string } | { type: 'version' } | { type: 'take-over' }

export type SaidByWorker = { version: string }

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null

/** What a page said; null where it is nothing this worker knows: a page may be older or newer than its worker. */
export function readSaidToWorker(data: unknown): SaidToWorker | null {
  if (!isObject(data) || !('type' in data)) return null
  if (data.type === 'version' || data.type === 'take-over') return { type: data.type }
  if (data.type !== 'language' || !('language' in data) || typeof data.language !== 'string') return null
  return { type: 'language', language: data.language }
}

/** What the worker answered; null where it is nothing this page knows. */
export const readSaidByWorker = (data: unknown): SaidByWorker | null =>
  isObject(data) && 'version' in data && typeof data.version === 'string' ? { version: data.version } : null
