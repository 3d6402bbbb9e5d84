'use client'

import { MantineProvider } from '@mantine/core'
import { setNonce } from 'get-nonce'
import { usePathname } from 'next/navigation'
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { theme, variablesResolver } from '../theme'
import { lookChanged, lookManager } from './device-look'

/** Gives every screen the theme and the look of this device, and every style that is added later the nonce of the page. */
export function Look({ nonce, children }: { nonce: string; children: ReactNode }) {
  if (typeof document !== 'undefined') setNonce(nonce)
  const [manager] = useState(lookManager)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variablesResolver}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
      withGlobalClasses={false}
    >
      <LookOfScreen />
      {children}
    </MantineProvider>
  )
}

/** How often the clock is read, in milliseconds: night begins and ends on the minute. */
const minute = 60_000

/** Night comes with a screen and with an hour: both are watched, the screen before it is painted. */
function LookOfScreen() {
  const path = usePathname()
  useLayoutEffect(lookChanged, [path])
  useEffect(() => {
    const timer = setInterval(lookChanged, minute)
    document.addEventListener('visibilitychange', lookChanged)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookChanged)
    }
  }, [])
  return null
}
