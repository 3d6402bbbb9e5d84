import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawInTurn } from '@/app/_charts/turns'

beforeEach(() => void vi.useFakeTimers())

afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

/** A drawing of so many pieces that writes down each of them. */
const drawingOf = (name: string, pieces: number, seen: string[]) => {
  let drawn = 0
  return drawInTurn(() => {
    drawn += 1
    seen.push(`${name}${drawn}`)
    return drawn < pieces
  })
}

describe('drawings that come in turn', () => {
  it('has one piece in each task, and one drawing after the other', () => {
    const seen: string[] = []
    drawingOf('a', 2, seen)
    drawingOf('b', 2, seen)
    expect(seen).toEqual([])
    for (const sofar of [['a1'], ['a1', 'a2'], ['a1', 'a2', 'b1'], ['a1', 'a2', 'b1', 'b2']]) {
      vi.advanceTimersToNextTimer()
      expect(seen).toEqual(sofar)
    }
    vi.runAllTimers()
    expect(seen).toHaveLength(4)
  })

  it('leaves out one that is taken back, and goes on with the next', () => {
    const seen: string[] = []
    const leave = drawingOf('a', 3, seen)
    drawingOf('b', 1, seen)
    vi.advanceTimersToNextTimer()
    leave()
    vi.runAllTimers()
    expect(seen).toEqual(['a1', 'b1'])
  })

  it('begins again for one that comes later', () => {
    const seen: string[] = []
    drawingOf('a', 1, seen)
    vi.runAllTimers()
    drawingOf('b', 1, seen)
    vi.runAllTimers()
    expect(seen).toEqual(['a1', 'b1'])
  })

  it('goes on where a piece takes its own drawing back', () => {
    const seen: string[] = []
    const leave = drawInTurn(() => {
      seen.push('a')
      leave()
      return true
    })
    drawingOf('b', 1, seen)
    vi.runAllTimers()
    expect(seen).toEqual(['a', 'b1'])
  })

  it('goes on after one that fails', () => {
    const seen: string[] = []
    drawInTurn(() => {
      throw new Error('cannot be drawn')
    })
    drawingOf('b', 1, seen)
    expect(() => vi.advanceTimersToNextTimer()).toThrow('cannot be drawn')
    vi.runAllTimers()
    expect(seen).toEqual(['b1'])
  })
})
