import { describe, expect, it } from 'vitest'
import { fluidCautions, mineralCautions, saltCautions, type Told } from '@/lib/domain/cautions'
import { learnPageIds } from '@/lib/domain/learn/learn-page'
import { pageFor } from '@/lib/domain/learn/lines-for'
import { drugClasses } from '@/lib/domain/medication'
import { conditions } from '@/lib/domain/profile'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import type { LearnLine, LearnPageWords } from '@/lib/domain/words/learn-section'

const everyTold: Told[] = [
  ...conditions.map(condition => ({ conditions: [condition], drugClasses: [] })),
  ...drugClasses.map(drugClass => ({ conditions: [], drugClasses: [drugClass] })),
]

const linesOf = ({ sections }: LearnPageWords): LearnLine[] =>
  Object.values(sections).flatMap(({ text, points = [] }) => [...text, ...points])

const readBy = (page: LearnPageWords, told: Told): string[] =>
  pageFor(page, told).sections.flatMap(({ text, points }) => [...text, ...points])

const nothing: Told = { conditions: [], drugClasses: [] }

/** Beginnings of a sentence that tell the reader to drink, or what to eat for a mineral. */
const promptsIn = {
  English: [
    /(^|[.;:] )Drink\b/,
    /^(Potassium|Magnesium|Calcium|Sodium): .*\bmg\b/,
    /take more/,
    /eating well/,
  ],
  German: [
    /(^|[.;:] )Trink\b/,
    /^(Kalium|Magnesium|Calcium|Natrium): .*\bmg\b/,
    /brauchen mehr/,
    /guter Ernährung/,
  ],
}

describe.each([
  ['English', english, promptsIn.English],
  ['German', german, promptsIn.German],
] as const)('the pages to read in %s', (_, words, prompts) => {
  const pages: [string, LearnPageWords][] = learnPageIds.map(id => [id, words.learn.pages[id]])

  it('show every line to people who told of nothing, and name no reason', () => {
    for (const [id, page] of pages) {
      expect(readBy(page, nothing).length, id).toBe(linesOf(page).length)
      expect(pageFor(page, nothing).reasons, id).toEqual([])
    }
  })

  it('show no prompt that a condition or a medicine speaks against, and name it', () => {
    for (const told of everyTold)
      for (const [id, page] of pages) {
        const against = linesOf(page).flatMap(line => {
          if (typeof line === 'string') return []
          if ('fluid' in line) return fluidCautions(told).length > 0 ? [line.fluid] : []
          if ('mineral' in line) return mineralCautions(told).length > 0 ? [line.mineral] : []
          return saltCautions(told).length > 0 ? [line.salt] : []
        })
        expect(
          readBy(page, told).filter(line => against.includes(line)),
          id,
        ).toEqual([])
        expect(pageFor(page, told).reasons, id).toEqual(
          against.length > 0 ? [...told.conditions, ...told.drugClasses] : [],
        )
      }
  })

  it('hide no line that is not marked, whatever was told', () => {
    for (const told of everyTold)
      for (const [id, page] of pages)
        expect(readBy(page, told), id).toEqual(
          expect.arrayContaining(linesOf(page).filter(line => typeof line === 'string')),
        )
  })

  it('mark each line that suggests to drink or to take a mineral', () => {
    for (const [id, page] of pages) {
      const unmarked = [page.line, ...linesOf(page)].filter(line => typeof line === 'string')
      for (const line of unmarked)
        expect(
          prompts.filter(prompt => prompt.test(line)),
          `${id}: ${line}`,
        ).toEqual([])
    }
  })

  it('mark some of each kind', () => {
    const keys = pages.flatMap(([, page]) =>
      linesOf(page).flatMap(line => (typeof line === 'string' ? [] : Object.keys(line))),
    )
    expect(new Set(keys)).toEqual(new Set(['fluid', 'mineral', 'salt']))
  })

  it('say the reason', () => {
    for (const say of Object.values(words.learn.reason))
      expect(say('Heart failure')).toContain('Heart failure')
  })
})
