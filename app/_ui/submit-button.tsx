'use client'

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useIsReady } from './use-is-ready'

type SubmitButtonProps = { isSending: boolean; variant?: 'filled' | 'outline'; children: ReactNode }

/** The button that sends a form; dead until the page can send it. */
export function SubmitButton({ isSending, variant = 'filled', children }: SubmitButtonProps) {
  const isReady = useIsReady()
  return (
    <Button type="submit" variant={variant} disabled={!isReady} loading={isSending}>
      {children}
    </Button>
  )
}
