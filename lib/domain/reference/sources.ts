/** A published table or paper that figures of the reference tables come from, as it asks to be cited. */
export type ReferenceSource = {
  id: ReferenceSourceId
  /** What is taken from it. */
  gives: string
  citation: string
  licence: string
  /** Where a reader can look it up; null where no stable address is known to us. */
  url: string | null
  /** What a reader should know before leaning on a figure. */
  caution: string
}

export const referenceSourceIds = [
  'usda-sr28',
  'usda-fndds',
  'who-ors',
  'compendium-2011',
  'maughan-2016',
] as const

export type ReferenceSourceId = (typeof referenceSourceIds)[number]

const publicDomain =
  'Work of the United States government, in the public domain (CC0 1.0). USDA asks to be named as the source.'

/** Every source of the reference tables, in the order the app shows them. */
export const referenceSources: readonly ReferenceSource[] = [
  {
    id: 'usda-sr28',
    gives:
      'Potassium, magnesium, calcium, sodium, water and portions of most foods; eight drinks; weights of drinks.',
    citation:
      'US Department of Agriculture, Agricultural Research Service, Nutrient Data Laboratory. USDA National Nutrient Database for Standard Reference, Release 28 (2015).',
    licence: publicDomain,
    url: 'https://fdc.nal.usda.gov/',
    caution:
      'Figures are from 2015 and per 100 g of the edible part. Some foods have been measured again since; brands change their recipes. The label of what you eat wins.',
  },
  {
    id: 'usda-fndds',
    gives:
      'Most drinks with caffeine and alcohol; 55 mixed dishes. Portions of those dishes are from FNDDS 2021-2023.',
    citation:
      'US Department of Agriculture, Agricultural Research Service, Food Surveys Research Group. USDA Food and Nutrient Database for Dietary Studies 2019-2020.',
    licence: publicDomain,
    url: 'https://www.ars.usda.gov/nea/bhnrc/fsrg',
    caution:
      'Tap water is the average of the United States. Volumes become weights through the density of the same or the nearest drink; for mixed drinks expect up to about 5 % of error.',
  },
  {
    id: 'who-ors',
    gives: 'Oral rehydration solution, reduced osmolarity.',
    citation:
      'World Health Organization and UNICEF. Oral Rehydration Salts: production of the new ORS. WHO/FCH/CAH/06.1, 2006.',
    licence:
      'The formula is a published fact; the document is the copyright of the World Health Organization.',
    url: null,
    caution:
      'Sodium 75 and potassium 20 mmol per litre. Density and water are computed by us from the formula. Minerals of the water it is mixed with are not counted, and brands differ from it.',
  },
  {
    id: 'compendium-2011',
    gives: 'Activities and how hard they are (MET).',
    citation:
      'Ainsworth BE, Haskell WL, Herrmann SD, et al. 2011 Compendium of Physical Activities: a second update of codes and MET values. Medicine & Science in Sports & Exercise 2011;43(8):1575-1581.',
    licence:
      'The article is the copyright of the American College of Sports Medicine. The authors offer the list of codes free of charge and ask for this citation; no open licence is known to us.',
    url: 'https://doi.org/10.1249/MSS.0b013e31821ece12',
    caution: 'A MET is an average over many people. The 2024 edition has newer values for some activities.',
  },
  {
    id: 'maughan-2016',
    gives: 'How long 13 drinks stay in the body, compared with still water (beverage hydration index).',
    citation:
      'Maughan RJ, Watson P, Cordery PAA, et al. A randomized trial to assess the potential of different beverages to affect hydration status: development of a beverage hydration index. American Journal of Clinical Nutrition 2016;103(3):717-723.',
    licence: 'Single numbers are quoted as facts with their source; no figure of the paper is reproduced.',
    url: 'https://doi.org/10.3945/ajcn.115.114769',
    caution:
      '72 resting, well-hydrated men. Most values were read from a figure, to about 0.01. Only oral rehydration solution and the two milks differ clearly from water. An index above 1 never adds water that was not drunk; Charley counts the volume you drank.',
  },
]
