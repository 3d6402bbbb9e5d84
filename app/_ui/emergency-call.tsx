'use client'

import { IconPhone } from '@tabler/icons-react'
import classes from './emergency-call.module.css'

/** Numbers of some countries, for people who set none: 112 in the EU, 999 in the UK, 911 in North America, 000 in Australia. */
const knownNumbers = ['112', '999', '911', '000'] as const

const dialled = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`

type EmergencyCallProps = {
  /** Where the first call is focused. */
  ref?: React.Ref<HTMLAnchorElement>
  /** The number the person set; null shows the numbers of some countries instead. */
  number: string | null
  words: { call: (number: string) => string; callLocal: string; numbers: string }
}

/** One call button with the person's number; the numbers of some countries when none is known. */
export function EmergencyCall({ ref, number, words }: EmergencyCallProps) {
  if (number !== null)
    return (
      <a ref={ref} className={classes.call} href={dialled(number)}>
        <IconPhone size={36} aria-hidden="true" />
        {words.call(number)}
      </a>
    )
  return (
    <div className={classes.numbers}>
      <p className={classes.numbersTitle}>{words.callLocal}</p>
      <div className={classes.numbersRow}>
        {knownNumbers.map((known, index) => (
          <a
            key={known}
            ref={index === 0 ? ref : undefined}
            className={classes.number}
            href={dialled(known)}
            aria-label={words.call(known)}
          >
            {known}
          </a>
        ))}
      </div>
      <p className={classes.numbersLine}>{words.numbers}</p>
    </div>
  )
}
