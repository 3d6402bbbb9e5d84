import { IconBanana, IconLeaf, IconMilk, IconSalt, type TablerIcon } from '@tabler/icons-react'
import chart from '@/app/_charts/chart.module.css'
import { HowMade } from '@/app/_ui/how-made'
import type { Entry } from '@/lib/domain/entry'
import { mineralSources } from '@/lib/domain/nutrition/mineral-sources'
import type { Mineral } from '@/lib/domain/nutrition/mineral'
import type { Source } from '@/lib/domain/referral/sources'
import { mineralStrip } from '@/lib/domain/strips/mineral-strip'
import type { LocalDate } from '@/lib/domain/time/local-date'
import {
  mineralAmountWords,
  heldWords,
  lackingWords,
  mgWords,
  mineralSteps,
  splitWords,
} from '@/lib/domain/words/electrolyte-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './electrolytes.module.css'
import type { Electrolytes } from './load-electrolytes'
import { MineralDays } from './mineral-days'
import { MineralTape } from './mineral-tape'
import { RichIn } from './rich-in'

const icons: Record<Mineral, TablerIcon> = {
  potassium: IconBanana,
  magnesium: IconLeaf,
  calcium: IconMilk,
  sodium: IconSalt,
}

type Props = { mineral: Mineral; of: Electrolytes; today: LocalDate; from: string; words: Words }

/** One mineral of the day: its amount, the tape, what it is held against, how it was made, the days, and what is rich in it. */
export function MineralSection({ mineral, of, today, from, words }: Props) {
  const { day, context, rich } = of
  const { electrolytes } = words
  const Icon = icons[mineral]
  const { entries } = day.minerals[mineral]
  const second = [splitWords(day, mineral, words), lackingWords(day, mineral, words)].filter(
    said => said !== null,
  )
  const mgOf = new Map<string, number | null>(entries.map(({ entry, mg }) => [entry.id, mg]))
  const beside = ({ id }: Entry) => {
    const mg = mgOf.get(id) ?? null
    if (mg === null) return electrolytes.how.notKnown
    return mg < 0.5 ? electrolytes.amount.underOne : mgWords(mg)
  }
  return (
    <section className={`${classes.mineral} ${chart[mineral]}`} aria-labelledby={mineral}>
      <h2 id={mineral} className={chart.name}>
        <span className={chart.icon}>
          <Icon size={24} stroke={1.9} aria-hidden />
        </span>
        {words.minerals[mineral]}
      </h2>
      <p className={classes.amount}>{mineralAmountWords(day, mineral, words)}</p>
      <MineralTape
        strip={mineralStrip(day.minerals[mineral], day.held[mineral], day.coverage.looks)}
        label={[mineralAmountWords(day, mineral, words), ...second].join('. ')}
        held={day.held[mineral]}
        words={words}
      />
      <p className={classes.reading}>{[...second, heldWords(day, mineral, words) ?? ''].join(' ')}</p>
      <HowMade
        of={electrolytes.inSentence[mineral]}
        steps={mineralSteps(day, mineral, words)}
        entries={entries.map(({ entry }) => entry)}
        beside={beside}
        sources={sourcesOf(of, mineral)}
        from={from}
        context={context}
        words={words}
      />
      <MineralDays mineral={mineral} of={of} today={today} from={from} words={words} />
      {mineral !== 'sodium' && (
        <RichIn mineral={mineral} rich={rich[mineral]} context={context} words={words} />
      )}
    </section>
  )
}

function sourcesOf({ day }: Electrolytes, mineral: Mineral): Source[] {
  const { intake, wholeDayIntake, limits, alone } = day.held[mineral]
  const { nasemIntakes, potassiumNote, potassiumAndMedicines, gritter2022 } = mineralSources
  return [
    ...(intake === null && wholeDayIntake === null ? [] : [nasemIntakes]),
    ...limits.map(({ source }) => source),
    ...(mineral === 'potassium' ? [potassiumNote] : []),
    ...(mineral === 'potassium' && alone === 'clinic' ? [potassiumAndMedicines, gritter2022] : []),
  ]
}
