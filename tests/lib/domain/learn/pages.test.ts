import { describe, expect, it } from 'vitest'
import { changesOf } from '@/lib/domain/learn/changes-of-condition'
import { conditionSources } from '@/lib/domain/learn/condition-figures'
import { findLearnPage, learnPageIds } from '@/lib/domain/learn/learn-page'
import { learnSources } from '@/lib/domain/learn/learn-sources'
import { pageSources } from '@/lib/domain/learn/page-sources'
import { toldOfClass } from '@/lib/domain/learn/told-of-class'
import { trials } from '@/lib/domain/learn/trial-figures'
import { classFigures, togetherSources } from '@/lib/domain/learn/class-figures'
import { waysOn } from '@/lib/domain/learn/ways-on'
import { drugClasses } from '@/lib/domain/medication'
import { rules } from '@/lib/domain/referral/rules'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

const catalogues = [
  ['English', english],
  ['German', german],
] as const

/** Every text below a value: texts, lists, objects; a function says itself of "x". */
function textsIn(held: unknown): string[] {
  if (typeof held === 'string') return [held]
  if (typeof held === 'function') return [String(held('x'))]
  if (typeof held !== 'object' || held === null) return []
  return Object.values(held).flatMap(textsIn)
}

/** Words that do not exist here: docs/architecture.md. */
const forbidden: Record<string, readonly RegExp[]> = {
  English: [
    /all clear/i,
    /\bnormal/i,
    /nothing to worry/i,
    /caused by/i,
    /\byou have (a|an|got)\b/i,
    /you should/i,
    /\bgoal/i,
    /\bfailed\b/i,
    /\bplease\b/i,
    /well done|great job/i,
    /!/,
    /take quinine|try quinine|drink tonic/i,
    /stop (taking )?(it|your medicine|the medicine)(?! (and to contact|suddenly))/i,
  ],
  German: [
    /alles in ordnung/i,
    /\bnormal/i,
    /kein grund zur sorge/i,
    /verursacht/i,
    /\bdu hast (ein|eine|einen)\b/i,
    /du solltest/i,
    /\bziel\b/i,
    /gescheitert|versagt/i,
    /\bbitte\b/i,
    /gut gemacht/i,
    /!/,
    /nimm chinin|trink tonic/i,
    /setz (es|dein) /i,
  ],
}

/** Sentences about quinine or tonic water, each of which has to be a warning or a report. */
const aboutQuinine = /[^.]*(quinine|tonic water|chinin)[^.]*\./gi
const advises = /\b(may help|can help|is worth|we suggest|helps|hilft|kann helfen|lohnt)\b/i

describe.each(catalogues)('the pages to read in %s', (language, words) => {
  const texts = textsIn(words.learn)

  it('use none of the words that do not exist here, and advise nobody to stop a medicine', () => {
    const found = (forbidden[language] ?? []).flatMap(word => texts.filter(text => word.test(text)))
    expect(found).toEqual([])
  })

  it('never advise quinine or tonic water', () => {
    const sentences = texts.flatMap(text => text.match(aboutQuinine) ?? [])
    expect(sentences.length).toBeGreaterThan(3)
    expect(sentences.filter(sentence => advises.test(sentence))).toEqual([])
  })

  it('never advise salt tablets or potassium pills', () => {
    const tablets = texts.filter(text => /salt tablet|potassium pill|salztablette|kaliumtablette/i.test(text))
    expect(tablets.length).toBeGreaterThan(1)
    for (const text of tablets) expect(text).toMatch(/avoid|never|rät nie|rät davon ab|rät von|rät von Salz/i)
  })

  it('say what every rule that is judged looks at, with its counts', () => {
    const { asks } = words.learn.doctor
    expect(Object.keys(asks).toSorted()).toEqual(rules.map(({ id }) => id as string).toSorted())
    const counted: Partial<Record<keyof typeof asks, number[]>> = {
      R1: [4, 7, 3, 8, 28, 4],
      R2: [2, 8, 10, 28],
      R3: [10, 28],
      R4: [4, 28],
      R8: [2, 4, 28],
      R10: [3],
      R11: [2, 28],
      R12: [3, 28],
      R13: [4, 28],
      R14: [2, 28],
      R15: [14, 3, 28],
      R16: [16, 2, 28],
      U4: [2, 28],
      U8: [21],
      E10: [60],
      U1: [10],
    }
    for (const [id, numbers] of Object.entries(counted)) {
      const said =
        (textsIn(asks).length > 0 ? Object.entries(asks).find(([one]) => one === id)?.[1] : '') ?? ''
      const inText = [...said.matchAll(/\d+/g)].map(([number]) => Number(number))
      expect(inText.toSorted(), id).toEqual(numbers.toSorted())
    }
  })

  it('have sections for which it is said where they rest', () => {
    for (const id of learnPageIds)
      expect(Object.keys(pageSources[id]), id).toEqual(Object.keys(words.learn.pages[id].sections))
  })

  it('begin with one sentence, and keep paragraphs short', () => {
    for (const id of learnPageIds) {
      expect(words.learn.pages[id].line, id).toMatch(/^[^.]+\.$/)
      for (const text of textsIn(words.learn.pages[id])) expect(text.length, text).toBeLessThan(620)
    }
  })

  it('say something of every class, and never that nothing speaks against it', () => {
    for (const drugClass of drugClasses) {
      const told = toldOfClass(drugClass, words)
      expect(told.says.every(sentence => sentence.trim() !== '')).toBe(true)
      expect(told.sources.length > 0).toBe(drugClass in classFigures)
    }
  })
})

describe('the pages to read', () => {
  it('are found by their id alone', () => {
    for (const id of learnPageIds) expect(findLearnPage(id)).toBe(id)
    for (const id of ['', 'Hamstring', 'toString', '__proto__', 'medicine'])
      expect(findLearnPage(id)).toBeNull()
  })

  it('lead on to others, never to themselves', () => {
    for (const id of learnPageIds) {
      expect(waysOn[id].length).toBeGreaterThan(1)
      expect(waysOn[id]).not.toContain(id)
    }
  })

  it('rest on publications whose address is a page or not known, and use every one of them', () => {
    for (const { url } of Object.values(learnSources)) expect(url).toMatch(/^(|https?:\/\/\S+)$/)
    const used = new Set<string>([
      ...Object.values(pageSources).flatMap(sections => Object.values(sections).flat()),
      ...Object.values(trials).flatMap(({ sources }) => sources),
      ...Object.values(classFigures).flatMap(({ sources }) => sources),
      ...Object.values(conditionSources).flat(),
      ...togetherSources,
    ])
    expect(Object.keys(learnSources).filter(name => !used.has(name))).toEqual([])
  })
})

describe('what a condition changes', () => {
  it.each([
    ['dialysis', ['noFluid', 'noMinerals', 'noSalt', 'asksSooner']],
    ['kidney-disease', ['noFluid', 'noMinerals', 'noSalt', 'asksSooner']],
    ['heart-failure', ['noFluid', 'noMinerals', 'noSalt', 'heat']],
    ['addisons', ['noMinerals', 'noSalt']],
    ['hypertension', ['noSalt']],
    ['low-sodium-diet', ['noSalt', 'heat']],
    ['diabetes', ['asksSooner']],
    ['asthma', []],
  ] as const)('of %s is %j', (condition, changes) => {
    expect(changesOf(condition)).toEqual(changes)
  })
})
