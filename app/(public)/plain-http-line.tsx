'use client'

import { useSyncExternalStore } from 'react'
import classes from './public.module.css'
import { useWords } from '../_ui/use-words'

const subscribe = () => () => undefined

/** One calm line where what is typed travels unencrypted: plain http from another machine. */
export function PlainHttpLine() {
  const isPlain = useSyncExternalStore(
    subscribe,
    () => !window.isSecureContext,
    () => false,
  )
  const { account } = useWords()
  if (!isPlain) return null
  return <p className={classes.small}>{account.notEncrypted}</p>
}
