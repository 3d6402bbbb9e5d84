import { describe, expect, it, test } from 'vitest'
import { loadFigures, standingSentence } from '@/lib/domain/training/load-figures'
import { partsFigure, unusualSentence, whyWords } from '@/lib/domain/training/session-figures'
import { sessionFigure } from '@/lib/domain/training/session-standing'
import { onItsSide, type ToldFigure } from '@/lib/domain/training/told-figure'
import { trainingStanding } from '@/lib/domain/training/training-standing'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { daysAgo, diaryOf, routine, session, today } from './training-diary'

const everyDay = daysAgo(90, 0)

/** A diary in which every day is logged, with sessions of one minute and ten times the effort so many days ago. */
const diaryWith = (loads: Record<number, number>, loggedDays = everyDay) =>
  diaryOf({
    loggedDays,
    sessions: Object.entries(loads).map(([ago, load]) =>
      session(Number(ago), { effort: 1, durationMinutes: load, activityId: '12150' }),
    ),
  })

const standingOf = (diary: ReturnType<typeof diaryOf>) => trainingStanding(diary, today)
const figuresOf = (diary: ReturnType<typeof diaryOf>, words = english): ToldFigure[] =>
  loadFigures(standingOf(diary), words)

/** The worked example of monotony in the last seven days, and 400 a week before it. */
const worked = { 7: 300, 5: 420, 4: 360, 2: 600, 9: 400, 16: 400, 23: 400 }

describe('the sentence that opens the screen', () => {
  test.each<[string, Record<number, number>, string]>([
    [
      'the same load',
      { 1: 100, 8: 100, 15: 100, 22: 100 },
      'The last 7 days are about what you are used to.',
    ],
    ['less', { 1: 79, 8: 100, 15: 100, 22: 100 }, 'The last 7 days are less than you are used to.'],
    ['more', { 1: 140, 8: 100, 15: 100, 22: 100 }, 'The last 7 days are more than you are used to.'],
    [
      'much more',
      { 1: 151, 8: 100, 15: 100, 22: 100 },
      'The last 7 days are much more than you are used to.',
    ],
    [
      'a load of today, which does not count yet',
      { 0: 900, 8: 100 },
      'The last 7 days are less than you are used to.',
    ],
    ['nothing at all', {}, 'No load is logged in the last four weeks.'],
  ])('with %s', (_, loads, sentence) => {
    expect(standingSentence(standingOf(diaryWith(loads)), english)).toBe(sentence)
  })

  it('says what is missing instead', () => {
    const few = diaryWith({ 8: 100 }, daysAgo(20, 1))
    expect(standingSentence(standingOf(few), english)).toBe(
      'Too few days are known to compare: 20 of the 21 needed.',
    )
    const notLately = diaryWith({ 8: 100 }, daysAgo(28, 4))
    expect(standingSentence(standingOf(notLately), english)).toBe(
      'Too few of the last 7 days are known to compare: 4 of the 5 needed.',
    )
    expect(standingSentence(standingOf(diaryWith({ 1: 100 })), english)).toContain('nothing to compare with')
  })
})

describe('the figures of the worked example', () => {
  const [week, against, rise, alike] = figuresOf(diaryWith(worked))

  it('are said', () => {
    expect(week?.sentence).toBe('A load of 1680.')
    expect(against?.sentence).toBe('4.2 times a week of the three weeks before.')
    expect(rise?.sentence).toBe('320 % more than the week before.')
    expect(alike?.sentence).toBe('Monotony of 0.99.')
    expect(alike?.lines[0]).toBe('Strain of 1663: the week’s load times its monotony.')
    expect([week, against, rise, alike].map(figure => figure?.isMarked)).toEqual([false, true, true, false])
  })

  it('open to how they are made, with the sessions behind them, newest first', () => {
    expect(week?.steps.at(-1)).toBe('12 May to 18 May: 300 + 0 + 420 + 360 + 0 + 600 + 0 = 1680.')
    expect(against?.steps).toContain('1680 ÷ 400 = 4.2.')
    expect(rise?.steps).toContain('5 May to 11 May: 400.')
    expect(alike?.steps).toContain('240 ÷ 242 = 0.990, the monotony.')
    expect([week, against, rise, alike].map(figure => figure?.entries.length)).toEqual([4, 7, 5, 4])
    const moments = against?.entries.map(entry => (entry.kind === 'exercise' ? entry.startedAt : entry.at))
    expect(moments).toEqual(moments?.toSorted().toReversed())
  })

  it('each name a source', () => {
    for (const figure of [week, against, rise, alike]) expect(figure?.sources.length).toBeGreaterThan(0)
  })
})

describe('what is said of training', () => {
  const sample = [
    diaryWith(worked),
    diaryWith({}),
    diaryWith({ 1: 100 }, daysAgo(5, 1)),
    diaryWith({ 8: 100, 1: 112 }),
    diaryWith({ 8: 100, 1: 90 }),
  ]

  it.each([
    ['English', english],
    ['German', german],
  ])('in %s speaks of no risk, and of nothing caused', (_, words) => {
    const said = sample.flatMap(diary =>
      figuresOf(diary, words).flatMap(({ sentence, lines, steps }) => [sentence, ...lines, ...steps]),
    )
    expect(said.join(' ')).not.toMatch(/risk|danger|overtrain|caused|failed|Risiko|Gefahr|verursacht/i)
  })

  it('gives a caution above 10 %, and none below', () => {
    const rise = (load: number) => figuresOf(diaryWith({ 8: 1000, 1: load }))[2]
    expect(rise(1100)?.sentence).toBe('10 % more than the week before.')
    expect(rise(1100)?.lines).toEqual(['1100, after 1000.'])
    expect(rise(1101)?.sentence).toBe('10.1 % more than the week before.')
    expect(rise(1101)?.lines).toContain('Above 10 %: take the next step smaller.')
    expect(rise(1301)?.lines).toContain(
      'Above 30 %: a large step. Stay at this load for a while before you add to it.',
    )
    expect(rise(900)?.sentence).toBe('10 % less than the week before.')
    expect(rise(1000)?.sentence).toBe('As much as the week before.')
  })

  it('says "or more" and what is missing where a day is not known', () => {
    const [week, , rise, alike] = figuresOf(diaryWith({ 2: 200 }, daysAgo(28, 3)))
    expect(week?.sentence).toBe('A load of 200 or more.')
    expect(week?.lines).toEqual(['5 of the 7 days are known.', '2 days are not logged.'])
    expect(rise?.sentence).toBe('Cannot tell: 12 of the 14 days needed are known.')
    expect(alike?.sentence).toBe('Cannot tell: 5 of the 7 days needed are known.')
  })
})

test.each<[number, string]>([
  [10, '10'],
  [10.04, '10.04'],
  [9.96, '9.96'],
  [12.3, '12'],
  [29.99, '29.99'],
  [30.4, '30.4'],
])('%d keeps to its side of the edges as %s', (value, shown) => {
  expect(onItsSide(value, [10, 30], 0, english)).toBe(shown)
})

describe('warm-up and cool-down', () => {
  it('are counted over the sessions that say something', () => {
    const sessions = [
      session(1, { warmUpMinutes: 10, coolDownMinutes: 0 }),
      session(2, { warmUpMinutes: 5 }),
      session(3, { warmUpMinutes: 0 }),
      session(4),
    ]
    const told = partsFigure(standingOf(diaryOf({ sessions })), [], english)
    expect(told?.parts).toEqual([
      {
        sentence: 'Warm-up: 2 of 3 sessions.',
        lines: ['1 of them for 8 minutes or more.', '1 session says nothing about it.'],
      },
      { sentence: 'Cool-down: 0 of 1 session.', lines: ['3 sessions say nothing about it.'] },
    ])
  })

  it('are not known, and not left out, where no session says anything', () => {
    const told = partsFigure(standingOf(diaryOf({ sessions: [session(1)] })), [], english)
    expect(told?.parts.map(({ sentence }) => sentence)).toEqual([
      'Warm-up: not known.',
      'Cool-down: not known.',
    ])
    expect(partsFigure(standingOf(diaryOf({})), [], english)).toBeNull()
  })

  it('come with the entries made by themselves', () => {
    const diary = diaryOf({ sessions: [session(1)], routines: [routine('warm-up', 1, '11:50')] })
    const told = partsFigure(standingOf(diary), diary.routines, english)
    expect(told?.parts[0]?.lines).toContain('Of 1 the length is not known.')
    expect(told?.entries.map(({ kind }) => kind)).toEqual(['exercise', 'routine'])
  })
})

describe('unusual sessions', () => {
  it('are those of today and the six days before', () => {
    const told = (ago: number) => standingOf(diaryOf({ sessions: [session(ago, { unusual: true })] }))
    expect(unusualSentence(told(0), english)).toBe('1 of 1 session in the last 7 days was unusual.')
    expect(unusualSentence(told(6), english)).toBe('1 of 1 session in the last 7 days was unusual.')
    expect(unusualSentence(told(7), english)).toBe('No session in the last 7 days.')
  })

  it('say why', () => {
    const usual = { ...diaryOf({ sessions: [] }), sessions: [] }
    const figure = { sessions: [], minutes: 60, effort: 4.5, load: 300, daysLogged: 80 }
    expect(unusualSentence(standingOf(usual), english)).toBe('No session in the last 7 days.')
    expect(whyWords({ why: 'longer', minutes: 95, usual: figure }, english)).toBe(
      'Much longer: 1 h 35 min, usually 1 h.',
    )
    expect(whyWords({ why: 'harder', effort: 7, usual: figure }, english)).toBe(
      'Much harder: effort 7, usually 4.5.',
    )
    expect(whyWords({ why: 'first-time', daysLogged: 50 }, english)).toContain('50 of 84 days are known.')
  })
})

describe('the load of one session', () => {
  const before = [2, 4, 6, 8, 10].map(ago => session(ago, { effort: 5, activityId: '12150' }))

  it('stands against the middle of the sessions before', () => {
    const one = session(1, { effort: 8, activityId: '12150' })
    const { sentence, lines, steps } = sessionFigure(one, diaryOf({ sessions: before.slice(0, 5) }), english)
    expect(sentence).toBe('A load of 480.')
    expect(lines[0]).toBe('Usually 300: the middle of 5 sessions of this activity in the 12 weeks before.')
    expect(lines[1]).toBe('Much harder: effort 8, usually 5.')
    expect(steps).toContain('Effort 8 × 60 minutes = 480.')
  })

  it('is not known without an effort, has no usual yet, and is no load while it is planned', () => {
    const none = sessionFigure(
      session(1, { activityId: '12150' }),
      diaryOf({ sessions: before.slice(0, 4) }),
      english,
    )
    expect(none.sentence).toBe('Without an effort its load is not known.')
    expect(none.lines).toEqual([
      'No usual load yet: 4 of the 5 sessions of this activity needed, in the 12 weeks before.',
    ])
    const planned = sessionFigure(session(0, { effort: 4, planned: true }), diaryOf({}), english)
    expect(planned.lines[0]).toBe('Planned: it counts when it is done.')
  })
})
