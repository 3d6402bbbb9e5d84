import { IconBolt, IconClock, IconSwitchHorizontal } from '@tabler/icons-react'
import { BodyFigure } from '@/app/_charts/body-figure'
import { CalendarDrawing } from '@/app/_charts/calendar-drawing'
import { ChartFrame } from '@/app/_charts/chart-frame'
import { ChartTable } from '@/app/_charts/chart-table'
import { ClockDrawing } from '@/app/_charts/clock-drawing'
import type { BodyChart } from '@/lib/domain/series/body-chart'
import type { CalendarChart } from '@/lib/domain/series/calendar-chart'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import type { HoursChart } from '@/lib/domain/series/hours-chart'
import { addressOfDays } from './address-of-days'
import { CsvLink } from './csv-link'

type Props<Of> = {
  chart: Of
  at: ChartSpan
  /** What it says of the days before; absent where they are not asked for. */
  before: string | undefined
}

const captionOf = ({ name, sentence }: { name: string; sentence: string }) => `${name}. ${sentence}`

/** The calendar of cramps. */
export function CalendarOfCramps({ chart, at, before }: Props<CalendarChart>) {
  const leading = new Map(chart.rows.map(({ key, leadsTo }) => [String(key), leadsTo]))
  return (
    <ChartFrame
      {...chart}
      icon={<IconBolt size={24} stroke={1.9} aria-hidden />}
      words={at.words}
      before={before}
      foot={<CsvLink chart="calendar" at={at} />}
      table={
        <ChartTable
          caption={captionOf(chart)}
          columns={chart.columns}
          rows={chart.rows}
          hrefOf={key => {
            const days = leading.get(key) ?? null
            return days === null ? null : addressOfDays(days)
          }}
        />
      }
    >
      <CalendarDrawing chart={chart} hrefOf={addressOfDays} />
    </ChartFrame>
  )
}

/** Cramps by the hour they began in. */
export const HoursOfCramps = ({ chart, at, before }: Props<HoursChart>) => (
  <ChartFrame
    {...chart}
    icon={<IconClock size={24} stroke={1.9} aria-hidden />}
    words={at.words}
    before={before}
    foot={<CsvLink chart="hours" at={at} />}
    table={<ChartTable caption={captionOf(chart)} columns={chart.columns} rows={chart.rows} />}
  >
    <ClockDrawing chart={chart} />
  </ChartFrame>
)

/** Muscles and sides of cramps on a figure. */
export const PlacesOfCramps = ({ chart, at, before }: Props<BodyChart>) => (
  <ChartFrame
    {...chart}
    icon={<IconSwitchHorizontal size={24} stroke={1.9} aria-hidden />}
    words={at.words}
    before={before}
    foot={<CsvLink chart="muscles" at={at} />}
    table={<ChartTable caption={captionOf(chart)} columns={chart.columns} rows={chart.rows} />}
  >
    <BodyFigure chart={chart} />
  </ChartFrame>
)
