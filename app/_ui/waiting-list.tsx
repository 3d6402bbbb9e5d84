'use client'

import { Button } from '@mantine/core'
import { IconCloudOff, IconLock } from '@tabler/icons-react'
import { momentOf } from '@/lib/domain/entry'
import { writtenDate, writtenTime, type Instant } from '@/lib/domain/time/instant'
import { instantIn, type TimeZone } from '@/lib/domain/time/time-zone'
import { weekdayWords } from '@/lib/domain/words/date-words'
import { entryWords } from '@/lib/domain/words/entry-words'
import { told } from '@/lib/domain/words/told'
import type { BrowserWords } from '@/lib/domain/words/words'
import { isReadable, isStuck, type Row, type Waiting } from '@/lib/outbox/waiting'
import { DeleteQuestion } from './delete-question'
import { entryHref } from './entry-row'
import { KindIcon } from './kind-icon'
import rows from './link-rows.module.css'
import { useOutbox } from './outbox'
import classes from './waiting-list.module.css'
import { useWords } from './use-words'

/** What is kept on this device and not yet on the server, with what to do about it. */
export function WaitingList() {
  const { outbox, waiting, state } = useOutbox()
  const { sending } = useWords()
  if (waiting.length === 0) return <p role="status">{sending.nothingWaits}</p>
  return (
    <div className={classes.waiting}>
      <ul role="list" aria-label={sending.title} className={rows.rows}>
        {waiting.map(row => (
          <WaitingRow key={row.seq} row={row} />
        ))}
      </ul>
      {waiting.some(({ isClear }) => isClear) && <p className={classes.hint}>{sending.inTheClear}</p>}
      {!waiting.every(isStuck) && (
        <Button variant="light" disabled={state === 'sending'} onClick={() => void outbox.sendNow()}>
          {sending.sendNow}
        </Button>
      )}
    </div>
  )
}

function WaitingRow({ row }: { row: Waiting }) {
  return isReadable(row) ? <ReadableRow row={row} /> : <ClosedRow row={row} />
}

/** One that this device cannot open: it is said to be there, and stays until it is dropped. */
function ClosedRow({ row }: { row: Waiting }) {
  const { kit } = useOutbox()
  const words = useWords()
  const { sending } = words
  return (
    <li className={rows.item}>
      <div className={rows.row}>
        <IconLock size={24} aria-hidden="true" />
        <span className={rows.words}>
          <b>{sending.unreadable}</b>
          {kit !== null && (
            <span className={rows.line}>{sending.keptAt(keptWords(row, kit.timeZone, words))}</span>
          )}
        </span>
      </div>
      <div className={classes.refusal}>
        <p>{sending.unreadableHint}</p>
        <Discard seq={row.seq} />
      </div>
    </li>
  )
}

function ReadableRow({ row }: { row: Row }) {
  const { kit } = useOutbox()
  const words = useWords()
  const unit = kit?.units.volume ?? 'ml'
  return (
    <li className={rows.item}>
      <div className={rows.row}>
        {row.act === 'remove' ? (
          <IconCloudOff size={24} aria-hidden="true" />
        ) : (
          <KindIcon entry={row.entry} />
        )}
        <span className={rows.words}>
          <b>{titleOf(row, unit, kit?.drinks ?? [], words)}</b>
          {row.act !== 'remove' && <span className={rows.line}>{whenWords(row, words)}</span>}
        </span>
      </div>
      {row.refused !== null && <Refusal row={row} refused={row.refused} />}
    </li>
  )
}

/** Why the server does not take it, and the two ways on. */
function Refusal({ row, refused }: { row: Row; refused: NonNullable<Row['refused']> }) {
  const { outbox } = useOutbox()
  const words = useWords()
  const { sending } = words
  const isOfTime = refused.problems.some(({ path }) =>
    /^(at|startedAt|until|on|ongoingConfirmedAt)$/.test(path),
  )
  const reasons =
    refused.problems.length > 0 ? refused.problems.map(({ message }) => message) : [refused.message]
  return (
    <div className={classes.refusal}>
      <p>
        <b>{sending.notSavedBecause}</b> {reasons.map(reason => told(reason, words)).join(' ')}
        {isOfTime && ` ${sending.clockIsOff}`}
      </p>
      <div className={classes.ways}>
        <Button variant="light" onClick={() => void outbox.again(row.seq)}>
          {refused.standing === undefined ? sending.tryAgain : words.correction.putMine}
        </Button>
        <Discard seq={row.seq} />
        {refused.standing !== undefined && (
          <a href={entryHref(refused.standing)} target="_blank">
            {words.correction.showKept}
          </a>
        )}
      </div>
    </div>
  )
}

function Discard({ seq }: { seq: number }) {
  const { outbox } = useOutbox()
  const { sending } = useWords()
  return (
    <DeleteQuestion
      says={{
        open: sending.discard,
        question: sending.discardQuestion,
        ask: `${sending.discardQuestion} ${sending.discardAsk}`,
        keep: sending.discardKeep,
        remove: sending.discard,
      }}
      remove={async () => {
        await outbox.discard(seq)
        return { outcome: 'done' }
      }}
      onGone={() => undefined}
    />
  )
}

type Drink = { beverageId: string; name: string }

function titleOf(
  row: Row,
  unit: Parameters<typeof entryWords>[1]['unit'],
  drinks: readonly Drink[],
  words: BrowserWords,
): string {
  if (row.act === 'remove') return words.sending.willBeRemoved
  const nameOf = (_kind: string, id: string) =>
    drinks.find(({ beverageId }) => beverageId === id)?.name ?? null
  const { title } = entryWords(row.entry, { unit, nameOf }, words)
  return row.act === 'change' ? words.sending.willBeChanged(title) : title
}

/** When it was kept on this device. */
const keptWords = ({ keptAt }: Waiting, zone: TimeZone, words: BrowserWords): string =>
  momentWords(instantIn(zone, keptAt), words)

const momentWords = (moment: Instant, words: BrowserWords): string =>
  `${weekdayWords(writtenDate(moment), words)}, ${writtenTime(moment)}`

function whenWords(row: Exclude<Row, { act: 'remove' }>, words: BrowserWords): string {
  const moment = momentOf(row.entry)
  if (moment !== null) return momentWords(moment, words)
  if (row.entry.kind === 'medication') return weekdayWords(row.entry.startedOn, words)
  return 'on' in row.entry ? weekdayWords(row.entry.on, words) : ''
}
