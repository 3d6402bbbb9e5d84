import { vi } from 'vitest'

/** Gives a test the part of a window that what is kept on the device needs. `refuse`: it lets nothing be kept. */
export function standInLocalStorage({ refuse = false } = {}): Map<string, string> {
  const held = new Map<string, string>()
  const orRefused = <T>(answer: T): T => {
    if (refuse) throw new DOMException('storage is not allowed', 'SecurityError')
    return answer
  }
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => orRefused(held.get(key) ?? null),
    setItem: (key: string, value: string) => void orRefused(held.set(key, value)),
    removeItem: (key: string) => void orRefused(held.delete(key)),
  })
  vi.stubGlobal('addEventListener', vi.fn())
  vi.stubGlobal('removeEventListener', vi.fn())
  return held
}
