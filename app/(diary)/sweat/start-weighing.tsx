import { IconScale } from '@tabler/icons-react'
import type { WeighingTexts } from './weighing'
import classes from './weighing.module.css'

/** The button that begins a weighing. */
export const StartWeighing = ({ texts, onStart }: { texts: WeighingTexts; onStart: () => void }) => (
  <>
    <button type="button" className={classes.large} data-arrive onClick={onStart}>
      <IconScale size={28} aria-hidden="true" />
      {texts.weighIn}
    </button>
    <p className={classes.line}>{texts.weighInLine}</p>
  </>
)
