import {
  IconBanana,
  IconBolt,
  IconChevronRight,
  IconDroplet,
  IconLeaf,
  IconMilk,
  IconRun,
  IconSalt,
  type TablerIcon,
} from '@tabler/icons-react'
import Link from 'next/link'
import { Chart } from '@/app/_charts/chart'
import { ButtonLink } from '@/app/_ui/button-link'
import type { DayTotals } from '@/lib/domain/day-totals'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import { crampsChart } from '@/lib/domain/series/cramps-chart'
import { exerciseChart, loadChart } from '@/lib/domain/series/exercise-chart'
import { fluidChart } from '@/lib/domain/series/fluid-chart'
import { minerals, type Mineral } from '@/lib/domain/nutrition/mineral'
import { mineralChart } from '@/lib/domain/series/minerals-chart'
import { packChart } from '@/lib/domain/series/packed-chart'
import { severityChart } from '@/lib/domain/series/severity-chart'
import type { SeverityCount } from '@/lib/domain/series/severity-series'
import type { VolumeUnit } from '@/lib/domain/units'
import classes from './trends.module.css'

const mineralIcons: Record<Mineral, TablerIcon> = {
  potassium: IconBanana,
  magnesium: IconLeaf,
  calcium: IconMilk,
  sodium: IconSalt,
}

const iconOf = (Icon: TablerIcon) => <Icon size={24} stroke={1.9} aria-hidden />

type Props = {
  days: readonly DayTotals[]
  severities: readonly SeverityCount[]
  volume: VolumeUnit
  at: ChartSpan
}

/** Every chart of the page, all over the same span. */
export function Charts({ days, severities, volume, at }: Props) {
  return (
    <>
      <Chart factor="cramps" icon={iconOf(IconBolt)} chart={packChart(crampsChart(days, at))} />
      <Chart factor="cramps" icon={iconOf(IconBolt)} chart={packChart(severityChart(days, severities, at))} />
      <Chart factor="fluid" icon={iconOf(IconDroplet)} chart={packChart(fluidChart(days, volume, at))} />
      <div className={classes.pair}>
        {minerals.map(mineral => (
          <Chart
            key={mineral}
            factor={mineral}
            icon={iconOf(mineralIcons[mineral])}
            chart={packChart(mineralChart(days, mineral, at))}
          />
        ))}
      </div>
      <p className={classes.toDay}>
        <ButtonLink href="/electrolytes" variant="light">
          {at.words.electrolytes.ofADay}
        </ButtonLink>
      </p>
      <div className={classes.pair}>
        <Chart factor="training" icon={iconOf(IconRun)} chart={packChart(exerciseChart(days, at))} />
        <div>
          <Chart factor="training" icon={iconOf(IconRun)} chart={packChart(loadChart(days, at))} />
          <Link href="/training" className={classes.way} prefetch={false}>
            {at.words.trainingLoad.wayHere}
            <IconChevronRight size={20} aria-hidden />
          </Link>
        </div>
      </div>
    </>
  )
}
