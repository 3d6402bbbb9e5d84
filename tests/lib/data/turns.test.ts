import { describe, expect, test } from 'vitest'
import { Turns } from '@/lib/data/turns'

describe('turns', () => {
  test('are given in the order in which they were asked for', async () => {
    const turns = new Turns()
    const order: number[] = []
    const end = await turns.take()
    const waiting = [1, 2, 3, 4, 5].map(number => turns.run(() => order.push(number)))
    expect(order).toEqual([])
    end()
    await Promise.all(waiting)
    expect(order).toEqual([1, 2, 3, 4, 5])
  })

  test('never overlap', async () => {
    const turns = new Turns()
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise(resolve => setImmediate(resolve))
      inside -= 1
    }
    await Promise.all(Array.from({ length: 20 }, () => turns.run(work)))
    expect(most).toBe(1)
  })

  test('go on after one that threw', async () => {
    const turns = new Turns()
    await expect(
      turns.run(() => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await turns.run(() => 'next')).toBe('next')
  })

  test('ended twice let only one through', async () => {
    const turns = new Turns()
    const end = await turns.take()
    const second = turns.take()
    const third = turns.take()
    end()
    end()
    await second
    const next = await Promise.race([
      third.then(() => 'third'),
      new Promise(resolve => setTimeout(resolve, 20, 'waits')),
    ])
    expect(next).toBe('waits')
  })
})
