import { describe, expect, it } from 'vitest'
import { muscles, sides } from '@/lib/domain/muscle'
import { placesNamed } from '@/lib/domain/timeline/named-places'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

describe('places on the body named by a text', () => {
  it('are those of the muscle, on whichever side', () => {
    const { cramps, observations, routines } = placesNamed('HAMSTR', english)
    expect(cramps.toSorted()).toEqual(sides.map(side => `hamstring/${side}`).toSorted())
    expect(observations).toEqual(cramps)
    expect(routines).toEqual(['hamstring'])
  })

  it('are of one side when the text says so', () => {
    expect(placesNamed('right hamstring', english)).toEqual({
      cramps: ['hamstring/right'],
      observations: ['hamstring/right'],
      routines: [],
    })
  })

  it('are all of a cramp when the text is what every cramp is called', () => {
    expect(placesNamed('cramp', english)).toEqual({
      cramps: muscles.flatMap(muscle => sides.map(side => `${muscle}/${side}`)),
      observations: [],
      routines: [],
    })
  })

  it('are named in the language of the screen', () => {
    expect(placesNamed('wade', german).routines).toEqual(['calf'])
    expect(placesNamed('wade', english).routines).toEqual([])
    expect(placesNamed('nowhere on it', german)).toEqual({ cramps: [], observations: [], routines: [] })
  })
})
