import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cramp, Entry } from '@/lib/domain/entry'
import { assess } from '@/lib/domain/referral/assess'
import { answeredCramp, type CrampQuestion } from '@/lib/domain/referral/cramp-answer'
import { rank } from '@/lib/domain/referral/levels'
import { questionTopics } from '@/lib/domain/referral/question-topics'
import { mostQuestions, questionsAfter } from '@/lib/domain/referral/questions-after'
import { rules } from '@/lib/domain/referral/rules'
import { signs as allSigns } from '@/lib/domain/sign'
import { cramp, cramps, historyWith, known, momentAgo, now, observation, seen } from '@/tests/support/diary'

const unasked = { signs: undefined }

const topics = (
  about: Cramp,
  others: readonly Entry[] = [],
  profile: Record<string, unknown> = {},
): string[] =>
  questionsAfter(historyWith([about, ...others], profile), about.id, now).map(({ topic }) => topic)

describe('the questions after a cramp', () => {
  it('are about chest, urine and the leg after a plain cramp of the calf nobody was asked about', () => {
    expect(topics(cramp(0, { ...unasked, context: 'at-rest' }))).toEqual(['chest', 'urine', 'oneLeg'])
  })

  it('are none when everything was answered', () => {
    expect(topics(cramp(0))).toEqual([])
  })

  it.each([
    ['in the heat', { inHeat: true }, 'heat'],
    ['of the jaw', { muscle: 'jaw', side: 'midline', context: 'at-rest' }, 'jaw'],
    ['of the back', { muscle: 'back', side: 'midline', context: 'at-rest' }, 'back'],
    ['of the face', { muscle: 'face', side: 'left', context: 'at-rest' }, 'face'],
    ['that was very bad', { severity: 8, context: 'at-rest' }, 'tight'],
    ['of the hand', { muscle: 'hand', context: 'at-rest' }, 'face'],
  ])('after one %s ask what goes with it', (_, fields, topic) => {
    expect(topics(cramp(0, { ...unasked, ...fields }))).toContain(topic)
  })

  it.each([
    [7, false],
    [8, true],
    [9, true],
  ])('ask of one of %i about a tight, swollen muscle: %s', (severity, isAsked) => {
    const about = cramp(0, { ...unasked, severity, context: 'at-rest' })
    expect(topics(about).includes('tight')).toBe(isAsked)
  })

  it.each([
    [600, []],
    [601, ['eased']],
    [3600, ['eased']],
    [3601, ['eased']],
  ])('ask whether a cramp of %i seconds eased: %s', (durationSeconds, asked) => {
    expect(topics(cramp(0, { durationSeconds, relieved: undefined }))).toEqual(asked)
  })

  it.each([
    ['it was said', { relieved: true }],
    ['something helped', { relieved: undefined, relief: [{ method: 'stretch', helped: 'yes' }] }],
    ['nothing helped', { relieved: undefined, relief: [{ method: 'stretch', helped: 'no' }] }],
    [
      'it is still going',
      { relieved: undefined, durationSeconds: undefined, ongoing: true, startedAt: momentAgo(0, '18:15') },
    ],
  ])('do not ask whether it eased when %s', (_, fields) => {
    expect(topics(cramp(0, { durationSeconds: 1200, ...fields }))).toEqual([])
  })

  it('are none beside an emergency, and only those for one beside something urgent', () => {
    const about = cramp(0, { ...unasked, context: 'at-rest' })
    expect(topics(about, [observation(0, ['chest-pain'])])).toEqual([])
    expect(topics(about, [observation(0, ['swelling-one-leg'])])).toEqual(['chest', 'urine'])
  })

  it('are none for a cramp that somebody examined, that is old, or that is not there', () => {
    expect(topics(cramp(0, { ...unasked, assessed: { on: '2026-05-19' } }))).toEqual([])
    expect(topics(cramp(28, unasked))).toEqual([])
    expect(questionsAfter(historyWith([]), cramp(0).id, now)).toEqual([])
    expect(topics(cramp(2, { ...unasked, context: 'at-rest' }), [seen(0, ['E1'])])).not.toContain('chest')
  })

  it('are about the cramp that is named, and none for an entry of another kind', () => {
    const [one, other] = [cramp(1), cramp(0, { ...unasked, context: 'at-rest' })]
    const sign = observation(0, ['dizziness'], { signsAsked: ['dizziness'] })
    const asked = (entry: Entry) =>
      questionsAfter(historyWith([one, other, sign]), entry.id, now).map(({ topic }) => topic)
    expect(asked(one)).toEqual([])
    expect(asked(other)).toEqual(['chest', 'urine', 'oneLeg'])
    expect(asked(sign)).toEqual([])
  })

  it('name no signs where it is asked whether it eased', () => {
    const about = cramp(0, { durationSeconds: 1200, relieved: undefined })
    expect(questionsAfter(historyWith([about]), about.id, now)).toEqual([{ topic: 'eased', signs: [] }])
  })

  it.each([
    [1000, ['chest', 'urine', 'oneLeg']],
    [1001, []],
  ])('of a history of %i entries: %j', (entries, asked) => {
    expect(topics(cramp(0, { ...unasked, context: 'at-rest' }), known(entries - 1))).toEqual(asked)
  })

  it('leave out what was answered', () => {
    const about = cramp(0, { signs: [], signsAsked: ['dark-urine', 'chest-pain'], context: 'at-rest' })
    const [first] = questionsAfter(historyWith([about]), about.id, now)
    expect(first).toEqual({
      topic: 'chest',
      signs: ['breathlessness', 'coughing-blood', 'fainting', 'collapse'],
    })
    expect(topics(about)).not.toContain('urine')
  })

  it('stand by how much they would settle when they would raise to the same level', () => {
    const about = cramp(0, { signs: [], signsAsked: ['fainting', 'breathlessness'], context: 'at-rest' })
    const unsettled = cramps([0], { signs: [], signsAsked: allSigns.filter(sign => sign !== 'chest-pain') })
    expect(topics(about, unsettled).slice(0, 2)).toEqual(['urine', 'chest'])
  })
})

describe('every question', () => {
  const diary = fc
    .record({
      muscle: fc.constantFrom('calf', 'foot', 'jaw', 'back', 'hand', 'face', 'chest'),
      side: fc.constantFrom('left', 'both', 'midline'),
      context: fc.constantFrom('at-rest', 'asleep', 'during-exercise', 'walking'),
      severity: fc.constantFrom(3, 8),
      durationSeconds: fc.constantFrom(60, 900, 4000),
      relieved: fc.constantFrom(true, false, undefined),
      signs: fc.subarray(['numbness', 'redness', 'weakness'], { minLength: 0 }),
      asked: fc.subarray([...allSigns]),
      days: fc.nat(30),
      others: fc.array(fc.nat(20), { maxLength: 6 }),
    })
    .map(({ asked, signs, days, others, ...fields }) => {
      const about = cramp(days, { ...fields, signs, signsAsked: [...new Set([...signs, ...asked])] })
      return { about, history: historyWith([about, ...others.map(day => cramp(day, unasked))]) }
    })

  it('was not answered before, could raise the level, and is one of three at most', () => {
    fc.assert(
      fc.property(diary, ({ about, history }) => {
        const asked = questionsAfter(history, about.id, now)
        expect(asked.length).toBeLessThanOrEqual(mostQuestions)
        const before = rank(assess(history, now).level)
        for (const question of asked) {
          expect(question.signs.filter(sign => about.signsAsked?.includes(sign))).toEqual([])
          const answer = question.topic === 'eased' ? false : question.signs
          const changed = answeredCramp(about, question, answer)
          const entries = history.entries.map(entry => (entry.id === about.id ? changed : entry))
          expect(rank(assess({ ...history, entries }, now).level)).toBeGreaterThan(before)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is not asked again once it is answered', () => {
    fc.assert(
      fc.property(diary, fc.boolean(), ({ about, history }, isYes) => {
        const [question] = questionsAfter(history, about.id, now)
        if (question === undefined) return
        const answer = question.topic === 'eased' ? isYes : isYes ? question.signs : []
        const changed = answeredCramp(about, question, answer)
        const entries = history.entries.map(entry => (entry.id === about.id ? changed : entry))
        const again = questionsAfter({ ...history, entries }, about.id, now)
        expect(again.map(({ topic }) => topic)).not.toContain(question.topic)
      }),
      { numRuns: 100 },
    )
  })
})

describe('an answer', () => {
  const question: CrampQuestion = { topic: 'chest', signs: ['chest-pain', 'fainting'] }

  it('goes into the signs and what was asked, and leaves everything else', () => {
    const about = cramp(0, { signs: ['redness'], signsAsked: ['redness', 'warmth'], note: 'at the wedding' })
    expect(answeredCramp(about, question, ['fainting'])).toEqual({
      ...about,
      signs: ['fainting', 'redness'],
      signsAsked: ['chest-pain', 'fainting', 'redness', 'warmth'].sort(
        (one, other) => allSigns.findIndex(sign => sign === one) - allSigns.findIndex(sign => sign === other),
      ),
    })
  })

  it('of none is an answer', () => {
    const about = cramp(0, unasked)
    expect(answeredCramp(about, question, [])).toMatchObject({ signs: [], signsAsked: question.signs })
  })

  it('says whether it eased', () => {
    const about = cramp(0, { relieved: undefined })
    expect(answeredCramp(about, { topic: 'eased', signs: [] }, false)).toEqual({ ...about, relieved: false })
  })
})

describe('the topics', () => {
  it('hold every sign that makes an emergency or something urgent, but what only says where or how', () => {
    const asked = new Set<string>(questionTopics.flatMap(({ signs }) => [...signs]))
    const urgent = rules.filter(rule => rule.kind === 'sign' && rank(rule.level) >= rank('urgent'))
    const about = urgent.flatMap(rule => (rule.kind === 'sign' ? [...rule.about] : []))
    expect([...new Set(about)].filter(sign => !asked.has(sign)).sort()).toEqual([
      'tender-muscles',
      'weakness-after-cramp',
    ])
  })
})
