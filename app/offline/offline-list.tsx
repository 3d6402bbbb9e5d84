'use client'

import { IconBolt, IconChevronRight } from '@tabler/icons-react'
import type { Kit } from '@/lib/outbox/kit'
import { DrinkTiles } from '../_ui/drink-tiles'
import { newHref } from '../_ui/entry-row'
import { OneKindIcon } from '../_ui/kind-icon'
import { kindsInOrder } from '../_ui/kinds-in-order'
import rows from '../_ui/link-rows.module.css'
import { useOutbox } from '../_ui/outbox'
import slab from '../_ui/slab.module.css'
import { useWords } from '../_ui/use-words'
import { WaitingList } from '../_ui/waiting-list'
import { ConnectionLine } from './connection-line'
import { NoCrampsToday } from './no-cramps-today'
import classes from './offline.module.css'
import { WaterTap } from './water-tap'

type OfflineListProps = {
  /** Null: nobody is signed in on this device. */
  kit: Kit | null
  /** The address asked for a glass of water: it is offered first and large, and logged by the tap alone. */
  isWaterWanted: boolean
}

/** What can be logged, and what waits. */
export function OfflineList({ kit, isWaterWanted }: OfflineListProps) {
  const { offline } = useWords()
  return (
    <div className={classes.list}>
      <h1>{kit === null ? offline.nobody : offline.title}</h1>
      {kit === null ? <p className={classes.line}>{offline.nobodyLine}</p> : null}
      {kit !== null && isWaterWanted && <WaterTap kit={kit} />}
      <ConnectionLine isSomebodyHere={kit !== null} />
      <a href="/cramp-now" className={slab.slab}>
        <IconBolt size={38} aria-hidden="true" />
        <span>
          <span className={slab.title}>{offline.crampNow}</span>
          <span className={slab.line}>{offline.crampNowLine}</span>
        </span>
      </a>
      {kit !== null && <WaysToLog kit={kit} />}
    </div>
  )
}

function WaysToLog({ kit }: { kit: Kit }) {
  const { offline, kinds, sending } = useWords()
  const { waiting } = useOutbox()
  return (
    <>
      <section>
        <h2>{offline.oneTap}</h2>
        <div className={classes.taps}>
          <DrinkTiles drinks={kit.drinks} home={kit.timeZone} />
          <NoCrampsToday clock={kit} />
        </div>
      </section>
      {waiting.length > 0 && (
        <section>
          <h2>{sending.title}</h2>
          <WaitingList />
        </section>
      )}
      <section>
        <h2>{offline.more}</h2>
        <ul role="list" className={rows.rows}>
          {kindsInOrder.map(kind => (
            <li key={kind} className={rows.item}>
              <a href={newHref(kind)} className={rows.row}>
                <OneKindIcon kind={kind} size={24} />
                <span className={rows.words}>
                  <b>{kinds.each[kind].name}</b>
                  <span className={rows.line}>{kinds.each[kind].line}</span>
                </span>
                <IconChevronRight size={20} aria-hidden="true" />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
