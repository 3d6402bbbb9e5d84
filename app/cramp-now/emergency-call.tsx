'use client'

import { IconPhone } from '@tabler/icons-react'
import classes from './cramp-now.module.css'
import { useScreenWords } from './cramp-now-words'

/** Numbers of some countries, for people who set none: 112 in the EU, 999 in the UK, 911 in North America, 000 in Australia. */
const knownNumbers = ['112', '999', '911', '000'] as const

const dialled = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`

/** One call button with the person's number; the numbers of some countries when this device knows none. */
export function EmergencyCall({ number }: { number: string | null }) {
  const { crampNow } = useScreenWords()
  if (number !== null)
    return (
      <a className={classes.call} href={dialled(number)}>
        <IconPhone size={36} aria-hidden="true" />
        {crampNow.call(number)}
      </a>
    )
  return (
    <div className={classes.numbers}>
      <p className={classes.numbersTitle}>{crampNow.callLocal}</p>
      <div className={classes.numbersRow}>
        {knownNumbers.map(known => (
          <a key={known} className={classes.number} href={dialled(known)} aria-label={crampNow.call(known)}>
            {known}
          </a>
        ))}
      </div>
      <p>{crampNow.numbers}</p>
    </div>
  )
}
