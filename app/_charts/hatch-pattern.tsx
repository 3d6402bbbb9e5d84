import classes from './drawing.module.css'

/** The pattern of what is not known: lines at 45 degrees, so many pixels apart. */
export function HatchPattern({ id, apart = 6 }: { id: string; apart?: number }) {
  return (
    <defs>
      <pattern
        id={id}
        width={apart}
        height={apart}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d={`M0 0V${apart}`} className={classes.hatch} />
      </pattern>
    </defs>
  )
}
