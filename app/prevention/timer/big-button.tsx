'use client'

import type { TablerIcon } from '@tabler/icons-react'
import classes from './timer.module.css'

type BigButtonProps = {
  icon: TablerIcon
  label: string
  isLoud?: boolean
  isBusy?: boolean
  onPress: () => void
}

/** One of the giant buttons under the thumb. */
export const BigButton = ({ icon: Icon, label, isLoud = false, isBusy = false, onPress }: BigButtonProps) => (
  <button
    type="button"
    className={classes.big}
    data-loud={isLoud || undefined}
    disabled={isBusy}
    onClick={onPress}
  >
    <Icon size={30} aria-hidden="true" />
    {label}
  </button>
)
