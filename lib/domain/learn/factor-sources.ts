import { fluidSources } from '../hydration/fluid-sources'
import { sweatSources } from '../hydration/sweat-sources'
import { urineSources } from '../hydration/urine-sources'
import { mineralSources } from '../nutrition/mineral-sources'
import { preventionSources } from '../prevention/prevention-sources'
import type { Source } from '../referral/sources'
import { trainingSources } from '../training/training-sources'

const { efsaCaffeine, efsaWater, maughan2016, nioshHydration, overzealousDrinking } = fluidSources
const { nasemIntakes, potassiumAndMedicines, potassiumNote } = mineralSources
const { acsmStretchingUpdate, acsmStrength, kellis2022, nhsInformWarmUp, nordicDoses } = preventionSources
const { foster2021, konaRecords, schwellnus2011, workloadCoupling } = trainingSources

/** Publications about what is behind exercise cramps, and about drinking, minerals and training: most of them are other parts’ too. */
export const factorSources = {
  schwellnus2011,
  ironmanCaseControl: {
    title: 'Factors associated with a history of cramping in Ironman triathletes (case-control)',
    publisher: 'Abstract at Researcher.Life',
    url: '',
  },
  konaRecords,
  kellis2022,
  efsaWater,
  efsaCaffeine,
  maughan2016,
  bibraCaffeine: {
    title: 'EFSA publishes opinion on caffeine',
    publisher: 'Bibra',
    url: '',
  },
  overzealousDrinking,
  nioshHydration,
  armstrong2010: urineSources.armstrong2010,
  wardenaar2022: urineSources.wardenaar2022,
  nasemIntakes,
  potassiumNote,
  potassiumAndMedicines,
  baker2016: sweatSources.baker2016,
  nhsInformWarmUp,
  acsmStretchingUpdate,
  acsmStrength,
  nordicDoses,
  foster2021,
  workloadCoupling,
} as const satisfies Record<string, Source>
