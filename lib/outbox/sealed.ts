/** Something as it lies in the database: encrypted and proven by AES-GCM, with a nonce of its own. */
export type Sealed = {
  /** The id of the key that opens it. */
  keyId: string
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

/** Something that is kept sealed, or in the clear where a browser keeps no key. */
export type Held<T> = Sealed | T

/** A key that leaves the browser's keeping in no form, by its name. */
export type QueueKey = { id: string; key: CryptoKey }

/** Whose and of what a sealed part is: one that was put elsewhere does not open. */
export type Label = readonly [owner: string, id: string, part: 'entry' | 'madeFrom' | 'refused']

/** What seals here; null on plain http, where browsers withhold it. */
export function sealing(): SubtleCrypto | null {
  const here: { subtle?: SubtleCrypto } = crypto
  return here.subtle ?? null
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** AES-GCM with 96 random bits as a nonce: NIST SP 800-38D, 8.2.2, for far fewer than 2^32 parts under one key. */
const cipher = (iv: Uint8Array<ArrayBuffer>, label: Label): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytes(JSON.stringify(label)),
})

/** A new key of 256 bits that cannot be exported. */
export const newKey = (subtle: SubtleCrypto): Promise<CryptoKey> =>
  subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** Seals a value that survives JSON. */
export async function seal(
  subtle: SubtleCrypto,
  { id, key }: QueueKey,
  value: unknown,
  label: Label,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { keyId: id, iv, sealed: await subtle.encrypt(cipher(iv, label), key, bytes(JSON.stringify(value))) }
}

/** Opens what `seal` made under this label. Throws when the key is another one, or a bit was changed. */
export async function unseal<T>(
  subtle: SubtleCrypto,
  { key }: QueueKey,
  { iv, sealed }: Sealed,
  label: Label,
): Promise<T> {
  const text = await subtle.decrypt(cipher(iv, label), key, sealed)
  // The seal proves that this device wrote it, under this label.
  return JSON.parse(new TextDecoder().decode(text)) as T
}

export const isSealed = <T extends object>(held: Held<T>): held is Sealed => 'sealed' in held
