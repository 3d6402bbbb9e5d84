'use client'

import { IconArrowRight } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { BigButton } from './big-button'
import { useTimerWords } from './timer-words'

/** The way on from the end of a session. */
export function LeaveButton() {
  const words = useTimerWords()
  const router = useRouter()
  return (
    <BigButton icon={IconArrowRight} label={words.leave} isLoud onPress={() => router.push('/prevention')} />
  )
}
