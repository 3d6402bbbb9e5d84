import type { Source } from '../referral/sources'
import { writtenDate, writtenTime } from '../time/instant'
import { dayWithYear } from '../words/date-words'
import type { Words } from '../words/words'
import { firstOf } from './cut-text'
import type { DoctorPage } from './doctor-page'
import { saysMoreThanShown } from './told-rule'

/** When it was written, what it counts, and where rules and strengths come from. */
export function footLines(page: DoctorPage, words: Words): string[] {
  const { paper } = words.doctor
  const at = `${dayWithYear(writtenDate(page.writtenAt), words)}, ${writtenTime(page.writtenAt)}`
  const sources = sourcesOf(page)
  const { shown, more } = firstOf(sources, 5)
  const named = [...shown, ...(more > 0 ? [paper.more(more)] : [])].join('; ')
  return [
    [
      paper.foot(at, page.timeZone),
      ...(page.period.reachesToday ? [] : [paper.judgedAsOf(dayWithYear(page.period.to, words))]),
      paper.oneCramp,
      paper.ours,
    ].join(' '),
    [...(sources.length === 0 ? [] : [paper.sources(named)]), paper.page].join(' '),
  ]
}

/** The publications behind the rules and medicines on the page, each once. */
function sourcesOf({ rules, medicines, who }: DoctorPage): string[] {
  const all: Source[] = [
    ...rules.flatMap(({ finding }) => (saysMoreThanShown(finding, who) ? [] : finding.sources)),
    ...medicines.flatMap(({ knownFor }) => knownFor?.sources ?? []),
  ]
  return [...new Set(all.map(({ title, publisher }) => `${publisher}, ${title}`))]
}
