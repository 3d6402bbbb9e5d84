import { hash } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { hashPassword, inHashingTurn, isWeakerHash, passwordFits } from '@/lib/auth/password'

const phrase = 'correct horse battery staple'

describe('passwords', () => {
  it('are kept as argon2id with 19 MiB, two passes and one lane', async () => {
    const kept = await hashPassword(phrase)
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await hashPassword(phrase)).not.toBe(kept)
    expect(isWeakerHash(kept)).toBe(false)
  })

  it.each([
    ['in the last character', `${'x'.repeat(255)}y`, `${'x'.repeat(255)}z`],
    ['in character 73', `${'x'.repeat(72)}y`, `${'x'.repeat(72)}z`],
    ['in case', phrase, phrase.toUpperCase()],
    ['in a space behind', phrase, `${phrase} `],
  ])('differ when they differ %s', async (_, password, other) => {
    const kept = await hashPassword(password)
    expect(await passwordFits(kept, password)).toBe(true)
    expect(await passwordFits(kept, other)).toBe(false)
  })

  it('fit no account that is not there', async () => {
    expect(await passwordFits(null, phrase)).toBe(false)
  })

  it('are known to be kept with too little work', async () => {
    expect(isWeakerHash(await hash(phrase, { memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(true)
    expect(isWeakerHash(await hash(phrase, { memoryCost: 19_456, timeCost: 1, parallelism: 1 }))).toBe(true)
  })

  it('are checked by at most twenty-two at once in one process, whoever asks', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => inHashingTurn(() => passwordFits(null, phrase))),
    )
    expect(answers.filter(answer => answer === null)).toHaveLength(8)
  })
})
