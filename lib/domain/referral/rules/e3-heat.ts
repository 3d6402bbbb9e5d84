import { heatstrokeC, type SignEntry } from '../sign-entry'
import { shownSigns } from '../shown-signs'
import { emergency } from '../sign-rules'
import { sources } from '../sources'
import { both, either } from '../truth'

const about = ['confusion', 'collapse', 'seizure', 'hot-dry-skin', 'not-better-30-min-after-cooling'] as const

function tells(entry: SignEntry): string {
  const hot = (entry.temperatureC ?? 0) >= heatstrokeC
  return `${shownSigns(entry, about, hot ? [`a body temperature of ${entry.temperatureC} °C`] : [])} in the heat`
}

/** Heatstroke signs. Hot dry skin and 40 °C need no word about heat, nor does "not better after cooling". */
export const heat = emergency({
  id: 'E3',
  revision: 1,
  title: 'Overheated: get emergency help now',
  laterTitle: 'Heat signs were logged: be seen today',
  subject: 'Signs of overheating',
  question: 'Any confusion, collapse or hot, dry skin in the heat?',
  asks: 'In heat: confusion, collapse or seizure; hot dry skin; 40 °C or more; or not better 30 minutes after resting and cooling.',
  advice: 'Say that it happened in the heat.',
  about,
  shows: entry =>
    either(
      both(entry.inHeat, entry.hasAny(['confusion', 'collapse', 'seizure'])),
      entry.hasAny(['hot-dry-skin', 'not-better-30-min-after-cooling']),
      (entry.temperatureC ?? 0) >= heatstrokeC,
    ),
  tells,
  origin: 'sourced',
  sources: [sources.nhsHeatstroke, sources.cdcHeatIllness],
})
