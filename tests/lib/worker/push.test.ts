import { beforeEach, describe, expect, it } from 'vitest'
import { listenForPush, shownFor, type PushWorker } from '@/lib/worker/push'
import { reminderKinds, type ReminderKind } from '@/lib/domain/reminders/reminder-kind'
import { pushMessage, pushText } from '@/lib/domain/reminders/push-message'
import type { Language } from '@/lib/domain/words/language'

const data = (text: string) => ({ text: () => text })
const sentAt = Date.parse('2026-05-19T19:30:00Z')
const sent = (kind: ReminderKind, language: Language) => data(pushText(pushMessage(kind, language, sentAt)))
const shown = (kind: ReminderKind, language: Language, afterMs = 0) =>
  shownFor(sent(kind, language), sentAt + afterMs)

describe('a message that came', () => {
  it.each(reminderKinds)('of the kind %s is worded by the device, in its language', kind => {
    const [english, german] = [shown(kind, 'en'), shown(kind, 'de')]
    expect(english.options.lang).toBe('en')
    expect(german.options.lang).toBe('de')
    expect(german.title).not.toBe(english.title)
    expect(english.options.tag).toBe(`charley-${kind}`)
  })

  it('offers "No cramps today" in the evening and nothing else', () => {
    expect(shown('evening', 'en')).toMatchObject({
      title: 'Anything to report today?',
      options: { actions: [{ action: 'no-cramps', title: 'No cramps today' }] },
    })
    expect(shown('notices', 'en').options).not.toHaveProperty('actions')
  })

  it.each([
    ['drink', 3_600_000],
    ['evening', 4 * 3_600_000],
    ['notices', 24 * 3_600_000],
    ['test', 3_600_000],
  ] as const)('of the kind %s makes sense for %i ms, and says that it is late after that', (kind, ms) => {
    const [before, last, late] = [ms - 1, ms, ms + 1].map(after => shown(kind, 'en', after))
    expect(before).toEqual(shown(kind, 'en'))
    expect(last).toEqual(before)
    expect(late?.title).toBe('A reminder from earlier')
    expect(late?.options).not.toHaveProperty('actions')
  })

  it.each([
    null,
    data(''),
    data('{'),
    data('null'),
    data('7'),
    data('[]'),
    data('{"kind":"new","language":7}'),
  ])('and is none this version knows is shown all the same (%#)', message => {
    expect(shownFor(message).title).toBe('Charley has something to show you')
  })
})

describe('a worker', () => {
  let titles: string[]
  let opened: string[]
  let pages: { focus: () => Promise<void> }[]
  let emit: (kind: string, event: object) => Promise<void>

  beforeEach(() => {
    titles = []
    opened = []
    pages = []
    const listeners = new Map<string, (event: never) => void>()
    const worker: PushWorker = {
      addEventListener: (kind: string, listen: (event: never) => void) => void listeners.set(kind, listen),
      registration: { showNotification: async title => void titles.push(title) },
      clients: { matchAll: async () => pages, openWindow: async url => void opened.push(url) },
    }
    listenForPush(worker)
    emit = async (kind, event) => {
      const works: Promise<unknown>[] = []
      const whole = { ...event, waitUntil: (work: Promise<unknown>) => works.push(work) }
      listeners.get(kind)?.(whole as never)
      await Promise.all(works)
    }
  })

  it('shows what comes', async () => {
    await emit('push', { data: data(pushText(pushMessage('drink', 'de', Date.now()))) })
    expect(titles).toEqual(['Zeit für einen kurzen Blick'])
  })

  it.each([
    ['', '/'],
    ['no-cramps', '/days/new'],
    ['https://evil.example', '/'],
  ])('opens, when "%s" of a reminder is tapped, %s', async (action, url) => {
    let isClosed = false
    await emit('notificationclick', { action, notification: { close: () => (isClosed = true) } })
    expect([isClosed, opened]).toEqual([true, [url]])
  })

  it('comes to the window that is open and leaves it where it is, unless another page was asked for', async () => {
    let focused = 0
    pages = [{ focus: async () => void (focused += 1) }]
    const notification = { close: () => undefined }
    await emit('notificationclick', { action: '', notification })
    expect([focused, opened]).toEqual([1, []])
    await emit('notificationclick', { action: 'no-cramps', notification })
    expect([focused, opened]).toEqual([1, ['/days/new']])
  })
})
