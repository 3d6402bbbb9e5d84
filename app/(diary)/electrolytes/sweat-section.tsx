import { IconRun } from '@tabler/icons-react'
import chart from '@/app/_charts/chart.module.css'
import { HowMade } from '@/app/_ui/how-made'
import type { Entry } from '@/lib/domain/entry'
import type { SweatEstimate } from '@/lib/domain/hydration/sweat-of-session'
import { sweatSources } from '@/lib/domain/hydration/sweat-sources'
import { mineralSources } from '@/lib/domain/nutrition/mineral-sources'
import { sodiumOfSessions, sodiumOfEstimate } from '@/lib/domain/nutrition/sweat-sodium'
import { dayVolumeWords } from '@/lib/domain/words/volume-words'
import { mgWords } from '@/lib/domain/words/electrolyte-words'
import { wholeWords } from '@/lib/domain/words/whole-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './electrolytes.module.css'
import type { Electrolytes } from './load-electrolytes'

type Props = { of: Electrolytes; from: string; words: Words }

/** Sodium that left with the sweat of the day’s sessions, as an estimate with its range. */
export function SweatSection({ of: { sweat, context }, from, words }: Props) {
  const { sweat: said } = words.electrolytes
  const counted = sweat.kind === 'counted' ? sweat.sessions : []
  const { sodium, ml } = sodiumOfSessions(counted.map(({ estimate }) => estimate))
  const volume = (of: number) => {
    const { figure, unit } = dayVolumeWords(of, context.unit, words)
    return `${figure} ${unit}`
  }
  const mgOf = new Map<string, number>(
    counted.map(({ session, estimate }) => [session.id, sodiumOfEstimate(estimate).mg]),
  )
  const steps = [
    said.litres(volume(ml.midMl), volume(ml.lowMl), volume(ml.highMl)),
    ...[...new Set(counted.map(({ estimate }) => basisWords(estimate, words)))],
    said.salt,
    said.range,
    said.hour,
    said.others,
    said.alone,
  ]
  return (
    <section className={`${classes.sweat} ${chart.training}`} aria-labelledby="sweat">
      <h2 id="sweat" className={chart.name}>
        <span className={chart.icon}>
          <IconRun size={24} stroke={1.9} aria-hidden />
        </span>
        {said.title}
      </h2>
      {sweat.kind !== 'counted' ? (
        <p className={classes.reading}>{said.without[sweat.kind]}</p>
      ) : (
        <>
          <p className={classes.amount}>{said.about(wholeWords(round(sodium.mg)), counted.length)}</p>
          <p className={classes.reading}>
            {said.between(wholeWords(round(sodium.lowMg)), wholeWords(round(sodium.highMg)))}
          </p>
          <HowMade
            of={said.of}
            steps={steps}
            entries={counted.map(({ session }) => session)}
            beside={({ id }: Entry) => mgWords(round(mgOf.get(id) ?? 0))}
            sources={[sweatSources.baker2016, sweatSources.barnes2019, mineralSources.holmes2016]}
            from={from}
            context={context}
            words={words}
          />
        </>
      )}
    </section>
  )
}

/** What the sweat of a session was worked out from. */
function basisWords({ basis, standsIn }: SweatEstimate, { electrolytes: { sweat: said } }: Words): string {
  if (basis === 'published' && standsIn !== null) return said.standsIn[standsIn]
  return standsIn === 'slip' ? `${said.basis[basis]} ${said.slipLeftOut}` : said.basis[basis]
}

/** An estimate is no better than to the nearest ten. */
const round = (mg: number): number => Math.round(mg / 10) * 10
