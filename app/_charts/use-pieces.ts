'use client'

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { drawInTurn } from './turns'

/** How many of its pieces a drawing has by now: from the time it may begin one more in each task, in turn with the others. */
export function usePieces(all: number, mayBegin: boolean): number {
  const [pieces, setPieces] = useState(0)
  useEffect(() => {
    if (!mayBegin) return undefined
    let drawn = 0
    return drawInTurn(() => {
      drawn += 1
      flushSync(() => setPieces(drawn))
      return drawn < all
    })
  }, [all, mayBegin])
  return pieces
}
