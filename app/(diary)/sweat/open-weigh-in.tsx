'use client'

import Link from 'next/link'
import type { Exercise } from '@/lib/domain/entry'
import type { EpochMs } from '@/lib/domain/time/instant'
import { useWords } from '../../_ui/use-words'
import { WeighOut } from './weigh-out'
import { weighInWords, type WeighingSetting } from './weighing'
import classes from './weighing.module.css'

type OpenWeighInProps = WeighingSetting & {
  open: Exercise
  /** It is on this device, and not yet on the server. */
  isWaiting: boolean
  /** When the page was drawn; null where this device began the weigh-in itself. */
  openedAt: EpochMs | null
  /** The person has come to its form. */
  onTouched: () => void
  onDone: () => void
  onTakenBack: (former: Exercise) => void
  onAnew: () => void
}

/** A weigh-in that is open, the form that ends it, and the way to another. */
export function OpenWeighIn(props: OpenWeighInProps) {
  const { open, isWaiting, openedAt, onTouched, onDone, onTakenBack, onAnew, ...setting } = props
  const words = useWords()
  const { texts, units } = setting
  return (
    <>
      <h2 id="weigh-out" tabIndex={-1} data-arrive>
        {texts.weighedIn}: {weighInWords(open, units, words)}
      </h2>
      <p className={classes.line}>{texts.weighOutLine}</p>
      {isWaiting && <p className={classes.line}>{texts.waits}</p>}
      <div onFocusCapture={onTouched}>
        <WeighOut open={open} openedAt={openedAt} onDone={onDone} onTakenBack={onTakenBack} {...setting} />
      </div>
      <div className={classes.ways}>
        {!isWaiting && (
          <Link href={`/exercise/${open.id}?from=/sweat`} className={classes.quiet}>
            {texts.open}
          </Link>
        )}
        <button type="button" className={classes.quiet} onClick={onAnew}>
          {texts.anew}
        </button>
      </div>
    </>
  )
}
