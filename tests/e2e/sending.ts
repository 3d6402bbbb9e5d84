import type { APIResponse, Page } from '@playwright/test'
import { v7 } from 'uuid'
import { expect } from './diary-test'
import { dateIn } from './zones'

/** An entry as the API takes it; the test says what matters, the rest is filled in. */
type Sent = Record<string, unknown> & { kind: string }

/** Writes a moment on the wall clock of a zone with whole-hour offset names, so many days ago: "2026-05-19T18:30:00+05:00". */
export function momentIn(zone: string, daysAgo: number, time: string): string {
  const now = new Date()
  const date = dateIn(zone, now, daysAgo)
  const wall = Date.parse(`${date}T${time}:00Z`)
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(wall))
  const offset = shown.find(part => part.type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
  return `${date}T${time}:00${offset === '' ? 'Z' : offset}`
}

/** Sends entries of the signed-in person the way the forms do; answers with their ids. */
export async function send(page: Page, entries: readonly Sent[]): Promise<string[]> {
  const written = entries.map(entry => ({ id: v7(), ...entry }))
  const answer = await post(page, '/api/v1/entries', { entries: written })
  expect(answer.status(), await answer.text()).toBe(200)
  return written.map(entry => entry.id)
}

/** A request of the signed-in person's browser from a page of ours. */
export async function post(page: Page, address: string, data: unknown): Promise<APIResponse> {
  return page.request.post(address, { data, headers: { origin: new URL(page.url()).origin } })
}
