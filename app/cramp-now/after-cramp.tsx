'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Said, Tried } from '@/lib/domain/cramp-now/running-cramp'
import { askedHowSoon, helping, helpingAfter, turnedHelping } from '@/lib/domain/cramp-now/what-helped'
import type { CrampContext, ReliefMethod } from '@/lib/domain/forms/cramp-form'
import { carefulSigns, legMuscles } from '@/lib/domain/relief/relief-plan'
import type { Sign } from '@/lib/domain/sign'
import { EmergencyCall } from '../_ui/emergency-call'
import parts from '../_ui/emergency-parts.module.css'
import classes from './after-cramp.module.css'
import { useAfterWords } from './after-words'
import { AnswerChips } from './answer-chips'
import careful from './careful.module.css'
import { useScreenWords } from './cramp-now-words'

const contexts: readonly CrampContext[] = [
  'asleep',
  'at-rest',
  'walking',
  'stretching',
  'during-exercise',
  'after-exercise',
]

const offeredMethods: readonly ReliefMethod[] = [
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
      <Warning said={said} number={number} />
    </>
  )
}

/** What a sign that was ticked asks for: the emergency, or else that no warmth goes on it and a doctor sees it today. */
function Warning({ said, number }: Pick<AfterCrampProps, 'said' | 'number'>) {
  const { crampNow } = useScreenWords()
  if (said.signs.some(sign => dangers.includes(sign)))
    return (
      <IntoView key="emergency" className={`${parts.ground} ${classes.emergency}`}>
        <h2>{crampNow.dangerTitle}</h2>
        <EmergencyCall number={number} words={crampNow} />
      </IntoView>
    )
  if (said.signs.some(sign => carefulSigns.includes(sign)))
    return (
      <IntoView key="careful" className={careful.careful ?? ''}>
        <p>{crampNow.careful}</p>
      </IntoView>
    )
  return null
}

/** Comes into view by itself: what is ticked may stand far above it. */
function IntoView({ className, children }: { className: string; children: ReactNode }) {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <section ref={card} className={className} role="alert">
      {children}
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
  const [{ methods: open, afterSeconds }, setSoon] = useState(() => askedHowSoon(said.relief))
  const chosen = helping(said.relief)
  const tell = (relief: readonly Tried[]) => {
    const relieved = helping(relief).length > 0 ? true : null
    onSay({ relief, ...(said.relieved !== false && { relieved }) })
  }
  return (
    <>
      <AnswerChips
        question={crampNow.helped}
        answers={offeredMethods.map(method => ({ value: method, label: words.reliefs[method] }))}
        isChosen={method => chosen.includes(method)}
        onPress={method => {
          const others = open.filter(other => other !== method)
          setSoon({ methods: chosen.includes(method) ? others : [...others, method], afterSeconds })
          tell(turnedHelping(said.relief, method, afterSeconds))
        }}
      />
      {open.length > 0 && (
        <AnswerChips
          question={crampNow.howSoon}
          answers={soons.map(minutes => ({
            value: minutes,
            label: minutes === 0 ? crampNow.atOnce : crampNow.afterMinutes(minutes),
          }))}
          isChosen={minutes => afterSeconds === minutes * 60}
          onPress={minutes => {
            const seconds = afterSeconds === minutes * 60 ? null : minutes * 60
            setSoon({ methods: open, afterSeconds: seconds })
            tell(helpingAfter(said.relief, open, seconds))
          }}
        />
      )}
    </>
  )
}
