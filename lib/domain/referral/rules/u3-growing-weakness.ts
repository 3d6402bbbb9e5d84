import { weaknessSigns } from '../../measures/sign-classes'
import { urgent } from '../sign-rules'
import { signDates } from '../sign-entry'
import { sources } from '../sources'
import { both, either } from '../truth'

/** Weakness that has been getting worse over 4 weeks or less, a foot that drops, weakness with trouble swallowing. */
export const growingWeakness = urgent({
  id: 'U3',
  revision: 1,
  title: 'Weakness that grows: get medical help today',
  laterTitle: 'Weakness was logged: book an appointment',
  subject: 'Weakness that grows',
  question: 'Any weakness that gets worse, or a foot that drops?',
  asks: 'Weakness that has been getting worse over 4 weeks or less, a foot that drops, or weakness with trouble swallowing.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). Say how fast it changed.',
  lasts: { dates: signDates },
  about: [...weaknessSigns, 'trouble-swallowing'],
  shows: entry =>
    either(
      entry.hasAny(['worsening-weakness', 'foot-drop']),
      both(entry.hasAny(weaknessSigns), entry.has('trouble-swallowing')),
    ),
  origin: 'sourced',
  sources: [sources.niceNeurology],
})
