'use client'

import { MantineProvider } from '@mantine/core'
import { setNonce } from 'get-nonce'
import type { ReactNode } from 'react'
import { theme, variablesResolver } from '../theme'

/** Gives every screen the theme, and every style that is added later the nonce of the page. */
export function Look({ nonce, children }: { nonce: string; children: ReactNode }) {
  if (typeof document !== 'undefined') setNonce(nonce)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  )
}
