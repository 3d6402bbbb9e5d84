import { sources, type Source } from '../referral/sources'

/** Where the steps during a cramp and their figures come from. */
export const reliefSources = {
  nhsLegCramps: sources.nhsLegCramps,
  merckMuscleCramps: sources.merckMuscleCramps,
  redCrossHeatCramps: {
    title: 'Heat cramps: what the American Red Cross advises',
    publisher: 'HealthDay',
    url: '',
  },
  mountSinaiCramps: {
    title: 'Muscle cramps',
    publisher: 'Mount Sinai',
    url: 'https://mountsinai.org/health-library/symptoms/muscle-cramps',
  },
  germanNeurologyCramps: {
    title: 'Crampi/Muskelkrampf (S1 guideline, 2017)',
    publisher: 'Deutsche Gesellschaft für Neurologie',
    url: 'https://www.dgn.org/leitlinien/3402-030-037-crampi-muskelkrampf-2017',
  },
  heatingPadBurns: {
    title: 'Preventing burns from a heating pad',
    publisher: 'HealthDay, ABC News',
    url: '',
  },
  heatWithNeuropathy: {
    title: 'Using heat and ice with nerve damage',
    publisher: 'Diabetes Self-Management',
    url: 'http://www.diabetesselfmanagement.com/articles/diabetic-complications/controlling-neuropathic-pain-tips-from-an-occupational-therapist-tips-for-using-heat-and-ice/print/',
  },
  heatAndCirculation: {
    title: 'Heat therapy',
    publisher: 'AOOK, orthopaedic clinic',
    url: 'https://aook.com/node/12186',
  },
  cirrhosisCareCramps: {
    title: 'Muscle cramps (patient page)',
    publisher: 'Cirrhosis Care Alberta',
    url: 'https://cirrhosiscare.ca/symptom-management-patient/muscle-cramps-patient/',
  },
  approachToCramps: {
    title: 'Approach to the patient with muscle cramps',
    publisher: 'Anesthesia Key',
    url: '',
  },
  kinesportStretching: {
    title: 'Stretching beforehand and how easily a muscle cramps (in French)',
    publisher: 'Kinesport',
    url: '',
  },
  miller2022: {
    title: 'Evidence-based review of exercise-associated muscle cramps (Miller, 2022)',
    publisher: 'Journal of Athletic Training',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277',
  },
  stretchAndThreshold: {
    title: 'Acute static stretching and the cramp threshold frequency',
    publisher: 'Journal of Athletic Training',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5687236',
  },
  nioshHeatCramps: sources.nioshHeatCramps,
} as const satisfies Record<string, Source>

export type ReliefSourceName = keyof typeof reliefSources
