import { sources, type Source } from '../referral/sources'
import { sweatSources } from './sweat-sources'

/** Where the figures of drinking come from. */
export const fluidSources = {
  efsaWater: {
    title: 'Scientific opinion on dietary reference values for water (2010)',
    publisher: 'European Food Safety Authority',
    url: 'https://doi.org/10.2903/j.efsa.2010.1459',
  },
  waterTable: {
    title: 'Adequate intakes of water from drinks and in all, of EFSA and the IOM (Table 1)',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4473081/',
  },
  iomWater: {
    title: 'Dietary reference intakes for water, potassium, sodium, chloride, and sulfate (2005)',
    publisher: 'Institute of Medicine, National Academies Press',
    url: 'https://doi.org/10.17226/10925',
  },
  referenceWeights: {
    title:
      'Dietary reference intakes: guiding principles for nutrition labeling and fortification (2003), Table 4-2',
    publisher: 'Institute of Medicine, National Academies Press',
    url: 'https://doi.org/10.17226/10872',
  },
  acsm2007: sweatSources.acsm2007,
  fluidReplacement: sweatSources.fluidReplacement,
  fudge2009: {
    title: 'Fluid intake recommendations for marathon running (Fudge and Pitsiladis, 2009)',
    publisher: 'Abstract, annual meeting of the American College of Sports Medicine',
    url: '',
  },
  nioshHydration: {
    title: 'Heat stress: hydration',
    publisher: 'CDC/NIOSH',
    url: 'https://stacks.cdc.gov/view/cdc/45851',
  },
  overzealousDrinking: {
    title: 'Exercise-associated hyponatremia: overzealous fluid consumption',
    publisher: 'Wilderness & Environmental Medicine',
    url: 'https://www.wemjournal.org/article/S1080-6032%2809%2970110-3/fulltext',
  },
  exerciseHyponatraemia: sources.exerciseHyponatraemia,
  efsaCaffeine: {
    title: 'Scientific opinion on the safety of caffeine (2015)',
    publisher: 'European Food Safety Authority',
    url: 'https://doi.org/10.2903/j.efsa.2015.4102',
  },
  lowRiskDrinking: sources.lowRiskDrinking,
  maughan2016: {
    title: 'A randomized trial to develop a beverage hydration index (Maughan, 2016)',
    publisher: 'American Journal of Clinical Nutrition',
    url: 'https://doi.org/10.3945/ajcn.115.114769',
  },
} as const satisfies Record<string, Source>
