import { describe, expect, it } from 'vitest'
import { problemWithPassword } from '@/lib/auth/new-password'

const email = 'ada.lovelace@example.org'

describe('a new password', () => {
  it.each([
    ['eleven characters', 'x7#kQ2!mZ9p', 'at least 12'],
    ['eleven that take more bytes', '🦵'.repeat(11), 'at least 12'],
    ['257 characters', 'xy'.repeat(128) + 'z', 'at most 256'],
    ['half of a character', `correct horse \ud800 staple`, 'half of a character'],
    ['a common word with digits', 'password1234', 'first that are tried'],
    ['the same in capitals', 'PassWord1234', 'first that are tried'],
    ['the same in disguise', 'p4$$w0rd1234', 'first that are tried'],
    ['the same with marks around', '!!password!!', 'first that are tried'],
    ['the same twice', 'passwordpassword', 'first that are tried'],
    ['one of the list as it stands', 'qwerty123456', 'first that are tried'],
    ['letters in a row', 'abcdefghijklm', 'first that are tried'],
    ['digits in a row', '1234567890123', 'first that are tried'],
    ['one letter many times', 'aaaaaaaaaaaa', 'first that are tried'],
    ['the address before its at sign', 'ada.lovelace1', 'e-mail address'],
    ['the whole address', 'ada.lovelace@example.org', 'e-mail address'],
    ['the name of the app', 'Charley-2026!', 'name of this app'],
  ])('may not be %s', (_, password, because) => {
    expect(problemWithPassword(password, email)).toContain(because)
  })

  it.each([
    ['twelve characters', 'x7#kQ2!mZ9pL'],
    ['256 characters', 'q7'.repeat(128)],
    ['twelve that are no letters', '🦵🧂💧🍌🥵🏃🛌🧊🥛🍊🥔🫘'],
    ['only spaces', ' '.repeat(12)],
    ['words', 'correct horse battery staple'],
    ['a common word among others', 'password of my old boat'],
    ['the name of the app with much besides', 'charley rides seven bulls'],
    ['a short common word with much besides', 'dragon-84629-kiel'],
  ])('may be %s', (_, password) => {
    expect(problemWithPassword(password, email)).toBeNull()
  })

  it.each(['a'.repeat(10_000), '1a'.repeat(5000), '-'.repeat(10_000)])('may not be endless', long => {
    expect(problemWithPassword(long, email)).not.toBeNull()
  })
})
