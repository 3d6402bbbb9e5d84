import { conditions as englishConditions } from '../english/conditions'
import { counted } from '../counted'
import type { SpokenSentence } from '../sentences'
import { conditions } from './conditions'
import { cramps, day } from './rule-words'

const conditionWords = new Map<string, string>([
  ...Object.entries(englishConditions).map(([code, english]): [string, string] => [
    english,
    new Map(Object.entries(conditions)).get(code) ?? english,
  ]),
  ['Pregnancy', 'Schwangerschaft'],
])

/** What the rules U4, U11 and R11 to R16 counted. */
export const countSentences: readonly SpokenSentence[] = [
  {
    pattern: /^A statin was taken in that time, and (\d+) entr(?:y shows|ies show) weakness\.$/,
    say: ([count]) =>
      `In dieser Zeit wurde ein Statin genommen, und ${count === '1' ? '1 Eintrag zeigt' : `${count} Einträge zeigen`} Schwäche.`,
  },
  {
    pattern:
      /^(\d+) cramps? at rest of arm, hand, trunk, neck or face since (.+?)(?:, (\d+) with numbness or weakness)?\.$/,
    say: ([count, since, numb]) =>
      `${cramps(count)} in Ruhe an Arm, Hand, Rumpf, Hals oder Gesicht seit dem ${day(since)}${numb === undefined ? '' : `, ${numb} mit Taubheit oder Schwäche`}.`,
  },
  {
    pattern: /^(\d+) cramps? on walking that went with rest since (.+)\.$/,
    say: ([count, since]) => `${cramps(count)} beim Gehen seit dem ${day(since)}, in Ruhe vergangen.`,
  },
  {
    pattern: /^(\d+) cramps? with back or leg pain and with numbness or tingling since (.+)\.$/,
    say: ([count, since]) =>
      `${cramps(count)} mit Schmerz im Rücken oder Bein und mit Taubheit oder Kribbeln seit dem ${day(since)}.`,
  },
  {
    pattern: /^(\d+) cramps? at rest or at night since (.+)\.$/,
    say: ([count, since]) => `${cramps(count)} in Ruhe oder bei Nacht seit dem ${day(since)}.`,
  },
  {
    pattern: /^(\d+) cramps? since (\d+ [A-Z][a-z]+(?: \d+)?)\.$/,
    say: ([count, since]) => `${cramps(count)} seit dem ${day(since)}.`,
  },
  {
    pattern: /^Known besides: (.+)\.$/,
    say: ([names = '']) =>
      `Außerdem bekannt: ${names
        .split(', ')
        .map(name => conditionWords.get(name) ?? name)
        .join(', ')}.`,
  },
  {
    pattern: /^About (\d+) units of alcohol a week\.$/,
    say: ([units]) => `Etwa ${counted(Number(units), 'Einheit', 'Einheiten')} Alkohol in der Woche.`,
  },
  {
    pattern: /^The rule asks for (\d+) in (\d+) days, (.+)\.$/,
    say: ([count, of, besides = '']) =>
      `Die Regel verlangt ${count} in ${of} Tagen, ${asked.get(besides) ?? besides}.`,
  },
]

const asked = new Map([
  ['and any weakness', 'und irgendeine Schwäche'],
  ['and 1 with such a sign', 'und 1 mit so einem Anzeichen'],
  ['with more than 14 units a week', 'bei mehr als 14 Einheiten in der Woche'],
  ['under the age of 16', 'bei unter 16 Jahren'],
])
