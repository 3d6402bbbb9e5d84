'use client'

import { useSyncExternalStore } from 'react'
import classes from './public.module.css'

const subscribe = () => () => undefined

/** One calm line where what is typed travels unencrypted: plain http from another machine. */
export function PlainHttpLine() {
  const isPlain = useSyncExternalStore(
    subscribe,
    () => !window.isSecureContext,
    () => false,
  )
  if (!isPlain) return null
  return (
    <p className={classes.small}>
      This address is not encrypted (http). Others on the same network could read along; at home that may be
      fine.
    </p>
  )
}
