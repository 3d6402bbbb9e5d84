import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newKey, seal, unseal, type Label, type QueueKey } from '@/lib/outbox/sealed'

const { subtle } = crypto
const aKey = async (): Promise<QueueKey> => ({ id: 'a key', key: await newKey(subtle) })

const label: Label = ['ada', 'one', 'entry']
const labels = fc.tuple(fc.string(), fc.string(), fc.constantFrom('entry', 'madeFrom', 'refused'))

describe('sealing', () => {
  it('gives back what was sealed under the same label', async () => {
    const key = await aKey()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), labels, async (value, its) => {
        const written: unknown = JSON.parse(JSON.stringify(value))
        expect(await unseal(subtle, key, await seal(subtle, key, value, its), its)).toEqual(written)
      }),
    )
  })

  it('opens under no other label: of another person, another entry, another part', async () => {
    const key = await aKey()
    const sealed = await seal(subtle, key, 'calf', label)
    await fc.assert(
      fc.asyncProperty(labels, async its => {
        fc.pre(JSON.stringify(its) !== JSON.stringify(label))
        await expect(unseal(subtle, key, sealed, its)).rejects.toThrow()
      }),
    )
  })

  it('does not open when one bit was changed, of what is sealed or of its nonce', async () => {
    const key = await aKey()
    const { keyId, iv, sealed } = await seal(subtle, key, { muscle: 'calf' }, label)
    const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) =>
      bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
    for (let bit = 0; bit < sealed.byteLength * 8; bit += 1) {
      const other = { keyId, iv, sealed: flipped(new Uint8Array(sealed), bit).buffer }
      await expect(unseal(subtle, key, other, label)).rejects.toThrow()
    }
    await expect(unseal(subtle, key, { keyId, iv: flipped(iv, 3), sealed }, label)).rejects.toThrow()
  })

  it('does not open with another key, and no key can be taken out', async () => {
    const key = await aKey()
    const sealed = await seal(subtle, key, 'calf', label)
    await expect(unseal(subtle, await aKey(), sealed, label)).rejects.toThrow()
    for (const form of ['raw', 'jwk'] as const) {
      await expect(subtle.exportKey(form, key.key)).rejects.toThrow()
    }
  })

  it('never seals the same the same way', async () => {
    const key = await aKey()
    const made = await Promise.all(Array.from({ length: 200 }, () => seal(subtle, key, 'calf', label)))
    expect(new Set(made.map(({ iv }) => iv.join())).size).toBe(200)
  })
})
