'use client'

import { useCallback, useState, type RefCallback } from 'react'

type Size = { width: number; height: number }

const isSame = (one: Size | null, other: Size): boolean =>
  one?.width === other.width && one.height === other.height

/** The size of a box in whole pixels, and what to give the box as its ref; null until it has one. */
export function useSize(): [RefCallback<Element>, Size | null] {
  const [size, setSize] = useState<Size | null>(null)
  const watch = useCallback((box: Element | null) => {
    if (box === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      const seen = { width: Math.round(width), height: Math.round(height) }
      if (seen.width > 0 && seen.height > 0) setSize(was => (isSame(was, seen) ? was : seen))
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return [watch, size]
}
