import { describe, expect, it } from 'vitest'
import { readJson } from '@/lib/exchange/json-text'

const bytes = (text: string) => new TextEncoder().encode(text)

const message = (input: Uint8Array) => {
  const read = readJson(input)
  return read.ok ? null : read.problems[0]?.message
}

describe('JSON from bytes', () => {
  it('is read, with or without a byte order mark', () => {
    expect(readJson(bytes('{"a":[1]}'))).toEqual({ ok: true, value: { a: [1] } })
    expect(readJson(bytes('\uFEFF{"a":[1]}'))).toEqual({ ok: true, value: { a: [1] } })
  })

  it('that breaks off is told by its place and not by what stands there', () => {
    expect(message(bytes('{\n  "note": "secret" x'))).toBe('Write JSON: it breaks off at line 2, column 20.')
    expect(message(bytes('{"a": 1'))).toMatch(/breaks off/)
    expect(message(bytes(''))).toBe('Write JSON: it breaks off at its end.')
  })

  it('must be UTF-8', () => {
    expect(message(new Uint8Array([0x22, 0xff, 0x22]))).toBe('This file is not text in UTF-8.')
  })
})
