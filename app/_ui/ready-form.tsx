'use client'

import type { ComponentProps } from 'react'
import { useIsReady } from './use-is-ready'

/** A form that takes nothing until the page keeps what is typed: what came earlier would be lost when the page awakes. */
export function ReadyForm(props: ComponentProps<'form'>) {
  const isReady = useIsReady()
  return <form noValidate inert={!isReady} {...props} />
}
