import type { Page } from '@playwright/test'
import { momentIn, send } from './sending'

const tapWater = 'FNDDS-94000100'
const coffee = 'FNDDS-92101000'
const banana = 'SR28-09040'
const running = '12150'

/** Four weeks of a runner who cramps after hard sessions: drinks every day, a gap of two days, cramps more often of late. */
export async function fillDiary(
  page: Page,
  zone: string,
): Promise<Record<'cramp' | 'fluid' | 'food' | 'exercise', string>> {
  const at = (daysAgo: number, time: string) => ({ at: momentIn(zone, daysAgo, time), timeZone: zone })
  const started = (daysAgo: number, time: string) => ({
    startedAt: momentIn(zone, daysAgo, time),
    timeZone: zone,
  })
  const entries: Parameters<typeof send>[1][number][] = []
  for (let day = 27; day >= 0; day -= 1) {
    if (day === 11 || day === 12) continue
    entries.push({ kind: 'fluid', ...at(day, '07:30'), beverageId: coffee, volumeMl: 240 })
    for (const time of ['10:00', '12:45'])
      entries.push({ kind: 'fluid', ...at(day, time), beverageId: tapWater, volumeMl: 300 + (day % 4) * 50 })
    if (day % 2 === 0) entries.push({ kind: 'food', ...at(day, '11:00'), foodId: banana, grams: 118 })
    if (day % 3 === 0)
      entries.push({
        kind: 'exercise',
        ...started(day, '12:00'),
        durationMinutes: 40 + day,
        activityId: running,
        effort: 6,
      })
  }
  for (const [day, severity] of [
    [20, 4],
    [14, 5],
    [6, 6],
    [5, 4],
    [3, 6],
    [1, 5],
    [0, 6],
  ] as const)
    entries.push({
      kind: 'cramp',
      ...started(day, '13:10'),
      muscle: 'hamstring',
      side: 'right',
      severity,
      durationSeconds: 90,
      context: 'after-exercise',
      causes: ['hard-exercise'],
      signs: [],
      signsAsked: ['weakness', 'numbness', 'dark-urine'],
      relieved: true,
    })
  const ids = await send(page, entries)
  const last = (kind: string): string => ids[entries.findLastIndex(entry => entry.kind === kind)] ?? ''
  return { cramp: last('cramp'), fluid: last('fluid'), food: last('food'), exercise: last('exercise') }
}
