import { urineSources } from '../hydration/urine-sources'
import type { Source } from '../referral/sources'

/** Publications about what is behind exercise cramps, and about drinking, minerals and training. */
export const factorSources = {
  schwellnus2011: {
    title: 'Risk factors for exercise-associated muscle cramping in Ironman triathletes (Schwellnus, 2011)',
    publisher: 'British Journal of Sports Medicine',
    url: 'https://bjsm.bmj.com/content/45/4/316.2',
  },
  ironmanCaseControl: {
    title: 'Factors associated with a history of cramping in Ironman triathletes (case-control)',
    publisher: 'Abstract at Researcher.Life',
    url: '',
  },
  konaRecords: {
    title: 'Exercise-associated muscle cramps in medical records of the Ironman in Kona, 1989 to 2019',
    publisher: 'International Journal of Exercise Science: Conference Proceedings',
    url: 'https://digitalcommons.wku.edu/ijesab/vol8/iss10/44/',
  },
  kellis2022: {
    title: 'Hamstring to quadriceps ratio as a predictor of injury (Kellis, 2022)',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10199143',
  },
  efsaWater: {
    title: 'Scientific opinion on dietary reference values for water (2010)',
    publisher: 'European Food Safety Authority',
    url: 'https://doi.org/10.2903/j.efsa.2010.1459',
  },
  efsaCaffeine: {
    title: 'Scientific opinion on the safety of caffeine (2015)',
    publisher: 'European Food Safety Authority',
    url: '',
  },
  maughan2016: {
    title: 'A beverage hydration index (Maughan, 2016)',
    publisher: 'The American Journal of Clinical Nutrition',
    url: 'https://pubmed.ncbi.nlm.nih.gov/26702122/',
  },
  bibraCaffeine: {
    title: 'EFSA publishes opinion on caffeine',
    publisher: 'Bibra',
    url: 'https://www.bibra-information.co.uk/efsa-publishes-opinion-on-caffeine/',
  },
  overzealousDrinking: {
    title: 'Exercise-associated hyponatremia: overzealous fluid consumption',
    publisher: 'Wilderness & Environmental Medicine',
    url: 'https://www.wemjournal.org/article/S1080-6032%2809%2970110-3/fulltext',
  },
  nioshHydration: {
    title: 'Heat stress: hydration',
    publisher: 'CDC/NIOSH',
    url: 'https://stacks.cdc.gov/view/cdc/45851',
  },
  armstrong2010: urineSources.armstrong2010,
  wardenaar2022: urineSources.wardenaar2022,
  nasem2019: {
    title: 'Dietary reference intakes, summary tables: elements (2019)',
    publisher: 'National Academies of Sciences, Engineering, and Medicine',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK545442/',
  },
  potassiumNotForAll: {
    title: 'Adequate intakes of potassium and sodium, with whom they are not for',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9932710/',
  },
  ccjmPotassium: {
    title: 'ACE inhibitors and ARBs: managing potassium',
    publisher: 'Cleveland Clinic Journal of Medicine',
    url: 'https://www.ccjm.org/content/86/9/601',
  },
  baker2016: {
    title: 'Normative data for regional sweat sodium and whole-body sweating rate (Baker, 2016)',
    publisher: 'Journal of Sports Sciences',
    url: '',
  },
  nhsInformWarmUp: {
    title: 'Warm-up and cool-down',
    publisher: 'NHS inform',
    url: 'https://www.nhsinform.scot/healthy-living/keeping-active/before-and-after-exercise/warm-up-and-cool-down/',
  },
  acsmFlexibility: {
    title: 'Stretching and flexibility guidelines: update (2021)',
    publisher: 'American College of Sports Medicine',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
  },
  acsmStrength: {
    title: 'Exercise recommendations for healthy adults (1998)',
    publisher: 'American College of Sports Medicine',
    url: '',
  },
  nordicDosage: {
    title: 'Nordic hamstring exercise: dosage of the trials (letter)',
    publisher: 'Journal of Clinical Epidemiology',
    url: 'https://www.jclinepi.com/article/S0895-4356%2821%2900345-0/fulltext',
  },
  foster2021: {
    title: '25 years of session rating of perceived exertion (Foster, 2021)',
    publisher: 'International Journal of Sports Physiology and Performance',
    url: 'https://journals.humankinetics.com/abstract/journals/ijspp/aop/article-10.1123-ijspp.2020-0599/article-10.1123-ijspp.2020-0599.xml',
  },
  ratioCriticism: {
    title: 'Mathematical coupling in the acute to chronic workload ratio',
    publisher: 'British Journal of Sports Medicine',
    url: 'https://bjsm.bmj.com/content/53/15/921',
  },
} as const satisfies Record<string, Source>
