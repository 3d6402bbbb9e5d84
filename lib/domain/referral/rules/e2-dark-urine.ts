import { emergency } from '../sign-rules'
import { sources } from '../sources'

/** Dark urine: tea, cola, brown or red. An observation of it counts without a cramp. */
export const darkUrine = emergency({
  id: 'E2',
  revision: 1,
  title: 'Dark urine: get emergency help now',
  laterTitle: 'Dark urine was logged: be seen today',
  subject: 'Dark urine',
  question: 'Was the urine dark, like tea or cola?',
  asks: 'Dark urine (tea, cola, brown or red) with a cramp, muscle pain or weakness.',
  advice: 'Say that your urine was dark and that your muscles cramped.',
  about: ['dark-urine'],
  shows: entry => entry.has('dark-urine'),
  origin: 'sourced',
  sources: [sources.cdcRhabdomyolysis],
})
