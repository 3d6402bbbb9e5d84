import { counted } from '../counted'
import type { SpokenSentence } from '../sentences'

const cramps = (count = ''): string => counted(Number(count), 'Krampf', 'Krämpfe')
const figure = (value = ''): string => value.replace('.', ',')
const orNone = (count = ''): string => (count === 'none' ? 'keinem' : count)
const rated = (count = ''): string => counted(Number(count), 'bewerteten Krampf', 'bewerteten Krämpfen')

/** "about 9 times as often, at least 1.6 times", and its other forms. */
function timesAsOften(words = ''): string {
  if (words === 'which chance alone can do') return 'das kann Zufall sein'
  const [, ratio, rest = ''] = /^about (\S+) times as often, (.+)$/.exec(words) ?? []
  const [, least] = /^at least (\S+) times/.exec(ratio === undefined ? words : rest) ?? []
  if (ratio === undefined) return `mindestens ${figure(least)}-mal so oft`
  const limit = least === undefined ? 'das kann Zufall sein' : `mindestens ${figure(least)}-mal`
  return `etwa ${figure(ratio)}-mal so oft, ${limit}`
}

const compared = '(about \\S+ times as often, .+|at least \\S+ times as often|which chance alone can do)'

/** The sentences of the rules that compare a time with the one before it; `day` says an English day in German. */
export const worseningSentences = (day: (spoken?: string) => string): readonly SpokenSentence[] => [
  {
    pattern: new RegExp(`^(\\d+) cramps? in (\\d+) days against (none|\\d+) in (\\d+): ${compared}\\.$`),
    say: ([count, dates, then, before, words]) =>
      `${cramps(count)} in ${dates} Tagen gegenüber ${orNone(then)} in ${before}: ${timesAsOften(words)}.`,
  },
  {
    pattern: /^(\S+) of 10 on average in (\d+) rated cramps? in (\d+) days\.$/,
    say: ([mean, count, dates]) => `Im Mittel ${figure(mean)} von 10 in ${rated(count)} in ${dates} Tagen.`,
  },
  {
    pattern:
      /^(\S+) of 10 on average in (\d+) rated cramps? in (\d+) days, against (\S+) in (\d+) rated cramps? before\.$/,
    say: ([mean, count, dates, then, others]) =>
      `Im Mittel ${figure(mean)} von 10 in ${rated(count)} in ${dates} Tagen, gegenüber ${figure(then)} in ${rated(others)} davor.`,
  },
  {
    pattern: /^(\d+) of the (\d+) days needed before the last (\d+) are known\.$/,
    say: ([known, needed, dates]) =>
      `Vor den letzten ${dates} Tagen sind ${known} der ${needed} nötigen Tage bekannt.`,
  },
  {
    pattern: /^(\d+) of the (\d+) days needed before the medicine are known\.$/,
    say: ([known, needed]) => `Vor dem Medikament sind ${known} der ${needed} nötigen Tage bekannt.`,
  },
  {
    pattern: /^(\d+) cramps? in (\d+) days? since “(.+)” was started on (\d+ \w+(?: \d+)?)\.$/s,
    say: ([count, dates, name, start]) =>
      `${cramps(count)} in ${counted(Number(dates), 'Tag', 'Tagen')} seit dem Beginn von „${name}“ am ${day(start)}.`,
  },
  {
    pattern: new RegExp(
      `^(\\d+) cramps? in (\\d+) days? since “(.+)” was started on (\\d+ \\w+(?: \\d+)?), against (none|\\d+) in the (\\d+) days before: ${compared}\\.$`,
      's',
    ),
    say: ([count, dates, name, start, then, before, words]) =>
      `${cramps(count)} in ${counted(Number(dates), 'Tag', 'Tagen')} seit dem Beginn von „${name}“ am ${day(start)}, gegenüber ${orNone(then)} in den ${before} Tagen davor: ${timesAsOften(words)}.`,
  },
]
