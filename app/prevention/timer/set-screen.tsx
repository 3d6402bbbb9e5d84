'use client'

import { IconCheck, IconMinus, IconPlayerSkipForward, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Repeats } from '@/lib/domain/prevention/nordic'
import { isHeld, setDone, skipped, withBounced, type Bout } from '@/lib/domain/prevention/session'
import { BigButton } from './big-button'
import { BounceQuestion } from './bounce-question'
import { TimerFrame } from './timer-frame'
import classes from './timer.module.css'
import { useTimerWords } from './timer-words'
import { Exercise, type StepProps } from './waiting-screen'

type SetScreenProps = StepProps & { bout: Bout; repeats: Repeats }

/** More than anybody does in one set. */
const mostRepeats = 100

/** One set: how many are meant, how many it were, and that it is done. */
export function SetScreen({ session, change, item, bout, repeats, ...texts }: SetScreenProps) {
  const words = useTimerWords()
  const [count, setCount] = useState(repeats.from)
  const before = session.bout === 0 ? session.items[session.item - 1] : undefined
  const step = (by: number) => setCount(now => Math.min(mostRepeats, Math.max(1, now + by)))
  return (
    <TimerFrame
      session={session}
      change={change}
      buttons={
        <>
          <BigButton icon={IconPlayerSkipForward} label={words.skip} onPress={() => change(skipped)} />
          <BigButton
            icon={IconCheck}
            label={words.setDone}
            isLoud
            onPress={() => change((now, at) => setDone(now, count, at))}
          />
        </>
      }
    >
      {before !== undefined && isHeld(before) && before.endedAt !== null && (
        <BounceQuestion
          exercise={texts.names[before.exercise]}
          value={before.hasBounced}
          onChange={hasBounced => change(now => withBounced(now, before.id, hasBounced))}
        />
      )}
      <Exercise item={item} {...texts} />
      <p className={classes.state} aria-live="polite">
        {words.set(bout.number, bout.of)}
        <span className={classes.where}>{words.aim(repeats.from, repeats.to)}</span>
      </p>
      <div className={classes.stepper} role="group" aria-label={words.repeats}>
        <button type="button" aria-label={words.less} onClick={() => step(-1)}>
          <IconMinus aria-hidden="true" />
        </button>
        <output className={classes.count}>{count}</output>
        <button type="button" aria-label={words.more} onClick={() => step(1)}>
          <IconPlus aria-hidden="true" />
        </button>
      </div>
    </TimerFrame>
  )
}
