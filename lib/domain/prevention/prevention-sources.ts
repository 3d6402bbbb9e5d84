import { stretchHold } from '../advice-sources'
import { reliefSources } from '../relief/relief-sources'
import { sources, type Source } from '../referral/sources'

/** Where the exercises of the plan and their figures come from. */
export const preventionSources = {
  acsmStretching: stretchHold,
  acsmStretchingUpdate: {
    title: 'Stretching and flexibility guidelines update',
    publisher: 'American College of Sports Medicine',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
  },
  acsmStrength: {
    title:
      'The recommended quantity and quality of exercise for developing and maintaining fitness and flexibility in healthy adults: position stand (Pollock, 1998)',
    publisher: 'American College of Sports Medicine, Medicine & Science in Sports & Exercise',
    url: '',
  },
  nordicDoses: {
    title: 'Nordic hamstring exercise: the doses of the trials (letter)',
    publisher: 'Journal of Clinical Epidemiology',
    url: 'https://www.jclinepi.com/article/S0895-4356%2821%2900345-0/fulltext',
  },
  petersen2011: {
    title:
      'Preventive effect of eccentric training on acute hamstring injuries in men’s soccer (Petersen, 2011)',
    publisher: 'American Journal of Sports Medicine',
    url: 'https://doi.org/10.1177/0363546511419277',
  },
  ripley2021: {
    title: 'Exercise compliance and hamstring strain (Ripley, 2021)',
    publisher: 'International Journal of Environmental Research and Public Health',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8583500',
  },
  nhsInformWarmUp: {
    title: 'Warm-up and cool-down',
    publisher: 'NHS inform',
    url: 'https://www.nhsinform.scot/healthy-living/keeping-active/before-and-after-exercise/warm-up-and-cool-down/',
  },
  workplaceWarmUp: {
    title: 'Warming up and cooling down',
    publisher: 'Workplace Challenge',
    url: 'http://www.workplacechallenge.org.uk/hampshireiow/warm-up-and-cool-down',
  },
  coombs2002: {
    title: 'Hamstring to quadriceps ratio (Coombs, 2002)',
    publisher: 'Journal of Sports Science and Medicine',
    url: '',
  },
  kellis2022: {
    title: 'The hamstring to quadriceps ratio as a predictor of injury (Kellis, 2022)',
    publisher: 'Sports Medicine',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10199143',
  },
  hallegraeff2012: sources.hallegraeff2012,
  stretchAndThreshold: reliefSources.stretchAndThreshold,
  miller2022: reliefSources.miller2022,
} as const satisfies Record<string, Source>

export type PreventionSourceName = keyof typeof preventionSources
