'use client'

import { createContext, use } from 'react'

/** Leaves a form by closing it where it stands; null where it is a page of its own, and another one is opened. */
export const WayOnContext = createContext<(() => void) | null>(null)

export const useWayOn = (): (() => void) | null => use(WayOnContext)
