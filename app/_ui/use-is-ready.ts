'use client'

import { useSyncExternalStore } from 'react'

const neverChanges = () => () => undefined

/** Whether the page takes answers. Until then a browser would send a form itself, with all that was typed in the address. */
export const useIsReady = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
