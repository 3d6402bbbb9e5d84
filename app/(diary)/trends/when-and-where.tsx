'use client'

import { IconBolt, IconClock, IconSwitchHorizontal } from '@tabler/icons-react'
import { useMemo, type ReactNode } from 'react'
import { BodyFigure } from '@/app/_charts/body-figure'
import { CalendarDrawing } from '@/app/_charts/calendar-drawing'
import { ChartFrame } from '@/app/_charts/chart-frame'
import { ChartTable } from '@/app/_charts/chart-table'
import { ClockDrawing } from '@/app/_charts/clock-drawing'
import type { BodyChart } from '@/lib/domain/series/body-chart'
import type { HoursChart } from '@/lib/domain/series/hours-chart'
import { unpackCalendar, type PackedCalendar } from '@/lib/domain/series/packed-calendar'
import { addressOfDays } from './address-of-days'

/*
 * All of these stand without scripts. They run in the browser too so that their figures are sent once, beside the
 * markup: a component of the server is sent as markup and a second time as elements.
 */

type Props<Of> = {
  chart: Of
  /** What it says of the days before; absent where they are not asked for. */
  before: string | undefined
  /** What stands under the table, such as the figures as a file. */
  foot: ReactNode
}

const captionOf = ({ name, sentence }: { name: string; sentence: string }) => `${name}. ${sentence}`

/** The calendar of cramps. */
export function CalendarOfCramps({ chart, before, foot }: Props<PackedCalendar>) {
  const { blocks, rows } = useMemo(() => unpackCalendar(chart), [chart])
  const leading = useMemo(() => new Map(rows.map(({ key, leadsTo }) => [key, leadsTo])), [rows])
  return (
    <ChartFrame
      {...chart}
      icon={<IconBolt size={24} stroke={1.9} aria-hidden />}
      before={before}
      foot={foot}
      table={
        <ChartTable
          caption={captionOf(chart)}
          columns={chart.columns}
          rows={rows}
          hrefOf={key => {
            const days = leading.get(key) ?? null
            return days === null ? null : addressOfDays(days)
          }}
        />
      }
    >
      <CalendarDrawing view={chart.view} blocks={blocks} keys={chart.keys} hrefOf={addressOfDays} />
    </ChartFrame>
  )
}

/** Cramps by the hour they began in. */
export const HoursOfCramps = ({ chart, before, foot }: Props<HoursChart>) => (
  <ChartFrame
    {...chart}
    icon={<IconClock size={24} stroke={1.9} aria-hidden />}
    before={before}
    foot={foot}
    table={<ChartTable caption={captionOf(chart)} columns={chart.columns} rows={chart.rows} />}
  >
    <ClockDrawing chart={chart} />
  </ChartFrame>
)

/** Muscles and sides of cramps on a figure. */
export const PlacesOfCramps = ({ chart, before, foot }: Props<BodyChart>) => (
  <ChartFrame
    {...chart}
    icon={<IconSwitchHorizontal size={24} stroke={1.9} aria-hidden />}
    before={before}
    foot={foot}
    table={<ChartTable caption={captionOf(chart)} columns={chart.columns} rows={chart.rows} />}
  >
    <BodyFigure chart={chart} />
  </ChartFrame>
)
