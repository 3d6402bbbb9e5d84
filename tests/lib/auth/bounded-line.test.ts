import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { BoundedLine } from '@/lib/auth/bounded-line'

it('does two at once, lets twenty wait, and sends the next away', async () => {
  const line = new BoundedLine(2, 20)
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await pause(2)
    running -= 1
    return 'done'
  }
  const answers = await Promise.all(Array.from({ length: 25 }, () => line.run(work)))
  expect(most).toBe(2)
  expect(answers.filter(answer => answer === 'done')).toHaveLength(22)
  expect(answers.slice(22)).toEqual([null, null, null])
  expect(await line.run(work)).toBe('done')
})

it('goes on after work that throws', async () => {
  const line = new BoundedLine(1, 5)
  const failing = line.run(() => Promise.reject(new Error('no')))
  const waiting = line.run(async () => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await waiting).toBe('done')
  expect(await line.run(async () => 'again')).toBe('again')
})

it('serves in the order of coming', async () => {
  const line = new BoundedLine(1, 10)
  const order: number[] = []
  await Promise.all([1, 2, 3, 4].map(turn => line.run(async () => void order.push(turn))))
  expect(order).toEqual([1, 2, 3, 4])
})
