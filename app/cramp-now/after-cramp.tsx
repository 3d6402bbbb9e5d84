'use client'

import { useEffect, useRef, useState } from 'react'
import type { Said, Tried } from '@/lib/domain/cramp-now/running-cramp'
import type { CrampContext, ReliefMethod } from '@/lib/domain/forms/cramp-form'
import { legMuscles } from '@/lib/domain/relief/relief-plan'
import type { Sign } from '@/lib/domain/sign'
import { useAfterWords } from './after-words'
import { AnswerChips } from './answer-chips'
import classes from './cramp-now.module.css'
import { useScreenWords } from './cramp-now-words'
import { EmergencyCall } from './emergency-call'

const contexts: readonly CrampContext[] = [
  'asleep',
  'at-rest',
  'walking',
  'stretching',
  'during-exercise',
  'after-exercise',
]

const methods: readonly ReliefMethod[] = [
  'stretch',
  'straighten',
  'massage',
  'walk',
  'heat',
  'cold',
  'contract-opposite',
  'fluid',
]

/** How soon it helped, in minutes; 0 is at once. */
const soons = [0, 1, 2, 5, 10] as const

const onLegs: readonly Sign[] = ['swelling-one-leg', 'cold-pale-limb']

const asked: readonly Sign[] = [
  'warmth',
  'redness',
  'weakness-after-cramp',
  'numbness',
  'dark-urine',
  'chest-pain',
  'breathlessness',
]

const dangers: readonly Sign[] = ['dark-urine', 'chest-pain', 'breathlessness', 'cold-pale-limb']

type AfterCrampProps = { said: Said; number: string | null; onSay: (said: Partial<Said>) => void }

/** What may be said right after: what you were doing, what helped and how soon, warning signs. All of it can be left. */
export default function AfterCramp({ said, number, onSay }: AfterCrampProps) {
  const { crampNow } = useScreenWords()
  const words = useAfterWords()
  const isLeg = said.muscle === null || legMuscles.includes(said.muscle)
  const offered = isLeg ? [...onLegs, ...asked] : asked
  const isDanger = said.signs.some(sign => dangers.includes(sign))
  return (
    <>
      <AnswerChips
        question={crampNow.doing}
        answers={contexts.map(context => ({ value: context, label: words.contexts[context] }))}
        isChosen={context => said.context === context}
        onPress={context => onSay({ context: said.context === context ? null : context })}
      />
      <WhatHelped said={said} onSay={onSay} />
      <AnswerChips
        question={crampNow.signs}
        answers={offered.map(sign => ({ value: sign, label: words.signs[sign] }))}
        isChosen={sign => said.signs.includes(sign)}
        onPress={sign => onSay(turned(sign, said))}
        none={{
          label: crampNow.noSigns,
          isChosen: said.signs.length === 0 && said.signsAsked.length > 0,
          onPress: () => onSay({ signs: [], signsAsked: said.signsAsked.length > 0 ? [] : offered }),
        }}
      />
      {isDanger && <EmergencyCard number={number} />}
    </>
  )
}

/** Comes into view by itself: what is ticked may stand far above it. */
function EmergencyCard({ number }: { number: string | null }) {
  const { crampNow } = useScreenWords()
  const card = useRef<HTMLElement>(null)
  useEffect(() => card.current?.scrollIntoView({ block: 'center' }), [])
  return (
    <section ref={card} className={classes.emergencyCard} role="alert">
      <h2>{crampNow.dangerTitle}</h2>
      <EmergencyCall number={number} />
    </section>
  )
}

/** A sign that is ticked was asked about; one that is taken away is open again. */
const turned = (sign: Sign, { signs, signsAsked }: Said): Partial<Said> =>
  signs.includes(sign)
    ? { signs: signs.filter(other => other !== sign), signsAsked: signsAsked.filter(other => other !== sign) }
    : { signs: [...signs, sign], signsAsked: [...new Set([...signsAsked, sign])] }

function WhatHelped({ said, onSay }: Pick<AfterCrampProps, 'said' | 'onSay'>) {
  const { crampNow } = useScreenWords()
  const words = useAfterWords()
  const [soon, setSoon] = useState<number | null>(null)
  const tell = (chosen: readonly ReliefMethod[], minutes: number | null) => {
    const relief = chosen.map((method): Tried => ({
      method,
      helped: 'yes',
      ...(minutes !== null && { afterSeconds: minutes * 60 }),
    }))
    onSay({ relief, relieved: relief.length > 0 ? true : null })
  }
  const chosen = said.relief.map(({ method }) => method)
  return (
    <>
      <AnswerChips
        question={crampNow.helped}
        answers={methods.map(method => ({ value: method, label: words.reliefs[method] }))}
        isChosen={method => chosen.includes(method)}
        onPress={method =>
          tell(chosen.includes(method) ? chosen.filter(other => other !== method) : [...chosen, method], soon)
        }
      />
      {chosen.length > 0 && (
        <AnswerChips
          question={crampNow.howSoon}
          answers={soons.map(minutes => ({
            value: minutes,
            label: minutes === 0 ? crampNow.atOnce : crampNow.afterMinutes(minutes),
          }))}
          isChosen={minutes => soon === minutes}
          onPress={minutes => {
            const next = soon === minutes ? null : minutes
            setSoon(next)
            tell(chosen, next)
          }}
        />
      )}
    </>
  )
}
