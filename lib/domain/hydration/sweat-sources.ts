import type { Source } from '../referral/sources'

/** Where the figures of sweat come from. */
export const sweatSources = {
  baker2016: {
    title: 'Sweating rate and sweat sodium of 506 athletes (Baker, 2016)',
    publisher: 'Journal of Sports Sciences',
    url: 'https://doi.org/10.1080/02640414.2015.1055291',
  },
  barnes2019: {
    title: 'Sweating rate and sweat sodium by sport, 1303 athletes (Barnes, 2019)',
    publisher: 'Journal of Sports Sciences',
    url: 'https://doi.org/10.1080/02640414.2019.1633159',
  },
  acsm2007: {
    title: 'Exercise and fluid replacement: position stand (Sawka, 2007)',
    publisher: 'American College of Sports Medicine',
    url: 'https://doi.org/10.1249/mss.0b013e31802ca597',
  },
  fluidReplacement: {
    title: 'Hydration, fluid replacement',
    publisher: 'California State University, Northridge',
    url: 'https://www.csun.edu/marilyn-magaram-center/food-nutrition-experts/learn/sport-nutrition/hydration-fluid-replacement',
  },
} as const satisfies Record<string, Source>
