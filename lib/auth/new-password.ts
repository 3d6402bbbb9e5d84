import { dictionary } from '@zxcvbn-ts/language-common'

const shortest = 12
const longest = 256

/** So many characters must be left when a common word is taken away, or what everybody knows about the person. */
const besidesCommon = 6
const besidesOwn = 8

/** The words of this application that everybody would try first. */
const productNames = ['charley', 'charleyhorse']

/** What is wrong with a new password; screens have a sentence for each in every language. */
export type PasswordFault = 'halved' | 'tooShort' | 'tooLong' | 'common' | 'own'

const tooShort = `Write at least ${shortest} characters. Four unusual words make a good password.`
const tooLong = `Write at most ${longest} characters.`
const halved = 'This password holds half of a character. Write it again.'
const common = 'This password is among the first that are tried. Choose another; four unusual words are good.'
const own = 'This password is too close to your e-mail address or to the name of this app. Choose another.'

const sentences: Record<PasswordFault, string> = { halved, tooShort, tooLong, common, own }

let commonPasswords: Set<string> | null = null

const isCommon = (text: string): boolean => {
  commonPasswords ??= new Set(dictionary['passwords-common'])
  return commonPasswords.has(text)
}

const length = (text: string): number => Array.from(text).length

const substitutes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** "p4$$w0rd" as "password". */
const plain = (text: string): string => Array.from(text, letter => substitutes[letter] ?? letter).join('')

/** The part that is repeated to make the whole; the whole when nothing is. */
function unitOf(text: string): string {
  const start = (text + text).indexOf(text, 1)
  return start < text.length ? text.slice(0, start) : text
}

const inOrder = ['0123456789', 'abcdefghijklmnopqrstuvwxyz'].map(row => row.repeat(longest / 10))

/** Letters or digits that follow each other, up or down: "abcdef", "9876543210". */
function isRun(text: string): boolean {
  const backwards = Array.from(text).reverse().join('')
  return inOrder.some(row => row.includes(text) || row.includes(backwards))
}

const isGuessedAtOnce = (text: string): boolean =>
  text === '' || isCommon(text) || isCommon(plain(text)) || isRun(text)

/** A common word with a few characters before or behind it, or several times over. */
function isGuessed(written: string): boolean {
  const text = written.toLowerCase()
  const unit = unitOf(text)
  if (isGuessedAtOnce(text) || (unit !== text && isGuessedAtOnce(unit))) return true
  const [, before = '', word = '', behind = ''] = /^([^a-z]*)(.*?)([^a-z]*)$/s.exec(text) ?? []
  const rest = before + behind
  return (
    word !== '' && isGuessedAtOnce(word) && (rest.length < besidesCommon || isGuessedAtOnce(unitOf(rest)))
  )
}

/** Nothing but what everybody knows: the address before its at sign, the name of the app, and a little more. */
function isOwn(written: string, email: string): boolean {
  const text = written.toLowerCase()
  const known = [email.toLowerCase(), email.toLowerCase().split('@')[0] ?? '', ...productNames]
  return known.some(
    word => word.length > 2 && text.includes(word) && length(text.replaceAll(word, '')) < besidesOwn,
  )
}

/**
 * What is wrong with a new password; null when it may be taken. At least 12 and at most 256 code points, nothing that is
 * guessed first; no rule about kinds of characters. The list of common passwords comes from the package
 * @zxcvbn-ts/language-common and needs no network.
 */
export function faultOfPassword(password: string, email: string): PasswordFault | null {
  if (!password.isWellFormed()) return 'halved'
  if (length(password) < shortest) return 'tooShort'
  if (length(password) > longest) return 'tooLong'
  if (isGuessed(password)) return 'common'
  return isOwn(password, email) ? 'own' : null
}

/** Why a new password is refused, as a sentence to show; null when it may be taken. */
export function problemWithPassword(password: string, email: string): string | null {
  const fault = faultOfPassword(password, email)
  return fault === null ? null : sentences[fault]
}
