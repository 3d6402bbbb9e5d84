import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { told } from '@/lib/domain/words/told'

test.each([
  ['Write a whole number from 1 to 5000.', 'Schreib eine ganze Zahl von 1 bis 5000.'],
  ['Write a number from 0.1 to 169 fl oz.', 'Schreib eine Zahl von 0,1 bis 169 fl oz.'],
  ['Write a time like 18:30.', 'Schreib eine Uhrzeit wie 18:30.'],
  ['Each tag: write at most 50 characters.', 'Jedes Stichwort: Schreib höchstens 50 Zeichen.'],
  [
    'This cramp would start tomorrow. Check the date.',
    'Dieser Krampf würde morgen anfangen. Prüf das Datum.',
  ],
  ['This drink would be on 2026-05-21. Check the date.', 'Dieses Getränk wäre am 21.5.2026. Prüf das Datum.'],
  [
    'Not saved: the server is busy. Try again in 5 s. Your words are still here.',
    'Nicht gespeichert: Der Server ist ausgelastet. Versuch es in 5 s noch einmal. Was du geschrieben hast, ist noch da.',
  ],
  [
    'Not saved: The request was read, and is not allowed. entries.0.startedAt: This is more than 24 hours ahead. Plan it for a moment within the next 24 hours. Your words are still here.',
    'Nicht gespeichert: Die Anfrage ist so nicht erlaubt. entries.0.startedAt: Das liegt mehr als 24 Stunden voraus. Plane es für einen Zeitpunkt in den nächsten 24 Stunden. Was du geschrieben hast, ist noch da.',
  ],
  [
    'Not known whether it was deleted: the server did not answer. Try again.',
    'Nicht bekannt, ob es gelöscht wurde: Der Server hat nicht geantwortet. Versuch es noch einmal.',
  ],
  [
    'There were several wrong tries. Wait a second, then try again.',
    'Es gab mehrere falsche Versuche. Warte eine Sekunde, dann versuch es noch einmal.',
  ],
])('%s', (message, german_) => {
  expect(told(message, german)).toBe(german_)
  expect(told(message, english)).toBe(message)
})

test('a sentence without German is kept', () => {
  expect(told('Nobody has said this before. Try again.', german)).toBe(
    'Nobody has said this before. Versuch es noch einmal.',
  )
})

/** Sentences that only programs read: the API and the commands speak English. */
const forPrograms = /UTF-8|JSON|ETag|cursor|token|Content-Type|cookie|form cannot be read|sign-in route/i

const rooms = ['lib/domain', 'lib/domain/forms', 'lib/domain/time', 'lib/outbox', 'lib/auth']

/** Every sentence that stands as a text in the files of a room: it begins with a capital and ends with a full stop. */
function sentencesOf(room: string): string[] {
  const files = readdirSync(room).filter(name => name.endsWith('.ts'))
  return files.flatMap(name => {
    const code = readFileSync(join(room, name), 'utf8').replaceAll(/^\s*(\/\*\*|\*|\/\/).*$/gm, '')
    return [...code.matchAll(/'((?:[A-Z]|the |you |this |something )[^'\n]* [^'\n]*\.)'/g)].map(
      ([, sentence = '']) => sentence,
    )
  })
}

describe('every sentence of the gate, the server and the queue has its German', () => {
  test.each(rooms)('%s', room => {
    const found = sentencesOf(room).filter(sentence => !forPrograms.test(sentence))
    expect(found.length).toBeGreaterThan(0)
    const left = found.flatMap(message =>
      message.split(/(?<=\.) (?=[A-Z\d])/).filter(sentence => told(sentence, german) === sentence),
    )
    expect(left).toEqual([])
  })
})
