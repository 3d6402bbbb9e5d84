import { appName } from '@/lib/domain/words/app-name'
import classes from './logo.module.css'

/** The Y-strip: a tape as a physiotherapist cuts it. */
export function LogoMark({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M16 28V17M16 17C16 11 7 12 7 4M16 17c0-6 9-5 9-13"
        fill="none"
        stroke="var(--cramps)"
        strokeWidth="6.5"
        strokeLinecap="round"
      />
    </svg>
  )
}

/** Mark and name, for the side column and the screens before signing in. */
export function Logo() {
  return (
    <span className={classes.logo}>
      <LogoMark />
      {appName}
    </span>
  )
}
