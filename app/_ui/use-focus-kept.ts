'use client'

import { useEffect, useRef, type RefObject } from 'react'

/**
 * For a part of a screen that goes on in steps: where a step took the element with the focus away, what is marked
 * `data-arrive` in the next one takes it (a heading with `tabIndex={-1}`, or its first control). Whoever has the focus elsewhere
 * keeps it.
 */
export function useFocusKept<E extends HTMLElement>(step: string): RefObject<E | null> {
  const part = useRef<E>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    if (document.activeElement !== document.body) return
    part.current?.querySelector<HTMLElement>('[data-arrive]')?.focus()
  }, [step])
  return part
}
