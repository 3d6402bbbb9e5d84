'use client'

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useIsReady } from './use-is-ready'

/** The button that sends a form; dead until the page can send it. */
export function SubmitButton({ isSending, children }: { isSending: boolean; children: ReactNode }) {
  const isReady = useIsReady()
  return (
    <Button type="submit" disabled={!isReady} loading={isSending}>
      {children}
    </Button>
  )
}
