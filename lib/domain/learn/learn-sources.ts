import { reliefSources } from '../relief/relief-sources'
import { sources, type Source } from '../referral/sources'
import { factorSources } from './factor-sources'

const {
  approachToCramps,
  cirrhosisCareCramps,
  germanNeurologyCramps,
  heatAndCirculation,
  heatWithNeuropathy,
  heatingPadBurns,
  kinesportStretching,
  miller2022,
  mountSinaiCramps,
  redCrossHeatCramps,
  stretchAndThreshold,
} = reliefSources

const {
  allen2012,
  bmjMuscleCramps,
  cochraneMagnesium,
  exerciseHyponatraemia,
  garrison2012,
  hallegraeff2012,
  lowRiskDrinking,
  medicalAlgorithms,
  merckMuscleCramps,
  mhraQuinine,
  nhsInformLegCramps,
  nhsLegCramps,
  nhsStatins,
  niceLegCramps,
  nidirectLegCramps,
  nioshHeatCramps,
  remedyMuscleCramps,
  rxListMuscleCramps,
} = sources

/** Publications that the pages to read rest on. What a rule or a relief step rests on as well is theirs. */
export const learnSources = {
  ...factorSources,
  allen2012,
  approachToCramps,
  bmjMuscleCramps,
  cirrhosisCareCramps,
  cochraneMagnesium,
  exerciseHyponatraemia,
  garrison2012,
  germanNeurologyCramps,
  hallegraeff2012,
  heatAndCirculation,
  heatWithNeuropathy,
  heatingPadBurns,
  kinesportStretching,
  lowRiskDrinking,
  medicalAlgorithms,
  merckMuscleCramps,
  mhraQuinine,
  miller2022,
  mountSinaiCramps,
  nhsInformLegCramps,
  nhsLegCramps,
  nhsStatins,
  niceLegCramps,
  nidirectLegCramps,
  nioshHeatCramps,
  redCrossHeatCramps,
  remedyMuscleCramps,
  rxListMuscleCramps,
  stretchAndThreshold,
  coppin2005: {
    title: 'Calf stretching and the cessation of quinine (Coppin, 2005)',
    publisher: 'British Journal of General Practice',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1463088/',
  },
  cochraneNonDrug: {
    title: 'Non-drug therapies for lower limb muscle cramps: what Hallegraeff 2012 did',
    publisher: 'Cochrane',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6481449/',
  },
  cochranePregnancy: {
    title: 'Interventions for leg cramps during pregnancy',
    publisher: 'Cochrane',
    url: 'https://www.cochrane.org/CD010655/PREG_interventions-leg-cramps-during-pregnancy',
  },
  miller2010: {
    title: 'Reflex inhibition of electrically induced muscle cramps in hypohydrated humans (Miller, 2010)',
    publisher: 'Medicine & Science in Sports & Exercise',
    url: '',
  },
  ndsuPickleJuice: {
    title: 'News about the study of pickle juice',
    publisher: 'North Dakota State University',
    url: 'https://ndsu.edu/news/view/detail/4453',
  },
  stretchingAndCrampers: {
    title: 'Does prophylactic stretching reduce exercise-associated muscle cramping?',
    publisher: 'Abstract at Researcher.Life',
    url: '',
  },
  fdaQuinine: {
    title: 'Quinine sulfate: what the FDA found, 2005 to 2008',
    publisher: 'NursingCenter',
    url: '',
  },
  quinineCohort: {
    title: 'Quinine for muscle cramps linked to increased mortality',
    publisher: 'MIMS',
    url: '',
  },
  haskell1997: {
    title: 'Clinical epidemiology of nocturnal leg cramps in male veterans (Haskell and Fiebach)',
    publisher: 'The American Journal of the Medical Sciences',
    url: '',
  },
  cirrhosisPrevalence: {
    title: 'Prevalence and morbidity of muscle cramps in cirrhosis',
    publisher: 'University of Indianapolis',
    url: '',
  },
  cirrhosisCramps: {
    title: 'Muscle cramps in patients with cirrhosis (132 people)',
    publisher: 'PubMed',
    url: 'https://pubmed.ncbi.nlm.nih.gov/8677996/',
  },
  clevelandLegCramps: {
    title: 'Leg cramps',
    publisher: 'Cleveland Clinic',
    url: 'https://my.clevelandclinic.org/health/diseases/14170-leg-cramps',
  },
  midwivesLegCramps: {
    title: 'Leg cramps in pregnancy',
    publisher: 'JOGG Midwives',
    url: 'https://joggmidwives.com.au/common-pregnancy-concerns/leg-cramps',
  },
  fpNotebookCramps: {
    title: 'Nocturnal leg cramp',
    publisher: 'Family Practice Notebook',
    url: 'https://fpnotebook.com/Ortho/Sx/NctrnlLgCrmp.htm',
  },
} as const satisfies Record<string, Source>

export type LearnSourceName = keyof typeof learnSources
