import { describe, expect, it } from 'vitest'
import type { Tried } from '@/lib/domain/cramp-now/running-cramp'
import { askedHowSoon, helping, helpingAfter, turnedHelping } from '@/lib/domain/cramp-now/what-helped'

const tried: readonly Tried[] = [
  { method: 'heat', helped: 'no' },
  { method: 'walk', helped: 'yes', afterSeconds: 300 },
  { method: 'massage', helped: 'partly', afterSeconds: 60 },
  { method: 'fluid' },
]

describe('what helped', () => {
  it('is what was said to have helped, and nothing else that was tried', () => {
    expect(helping(tried)).toEqual(['walk'])
  })

  it('changes with a tap for the method tapped alone', () => {
    expect(turnedHelping(tried, 'stretch', 60)).toEqual([
      ...tried,
      { method: 'stretch', helped: 'yes', afterSeconds: 60 },
    ])
    expect(turnedHelping(tried, 'walk', 60)).toEqual(tried.filter(({ method }) => method !== 'walk'))
    const [, ...others] = tried
    expect(turnedHelping(tried, 'heat', null)).toEqual([...others, { method: 'heat', helped: 'yes' }])
  })

  it('gets its time for the methods asked about alone, and loses it again', () => {
    const both = turnedHelping(tried, 'stretch', null)
    const told = helpingAfter(both, ['stretch'], 0)
    expect(told).toEqual([...tried, { method: 'stretch', helped: 'yes', afterSeconds: 0 }])
    expect(helpingAfter(told, ['stretch'], null)).toEqual(both)
  })
})

describe('how soon it helped', () => {
  it('is asked of nothing where nothing helped', () => {
    expect(askedHowSoon([{ method: 'heat', helped: 'no', afterSeconds: 60 }])).toEqual({
      methods: [],
      afterSeconds: null,
    })
  })

  it('stands answered for all that share an answer', () => {
    const alike: readonly Tried[] = [
      { method: 'stretch', helped: 'yes', afterSeconds: 0 },
      { method: 'walk', helped: 'yes', afterSeconds: 0 },
    ]
    expect(askedHowSoon(alike)).toEqual({ methods: ['stretch', 'walk'], afterSeconds: 0 })
  })

  it('is asked of those without an answer where they differ', () => {
    expect(askedHowSoon([...tried, { method: 'stretch', helped: 'yes' }])).toEqual({
      methods: ['stretch'],
      afterSeconds: null,
    })
  })
})
