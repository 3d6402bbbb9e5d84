import type { Source } from './referral/sources'

/** Where figures beside a form come from. The form offers the upper part of the range that its source gives. */
export const stretchHold: Source = {
  title:
    'Quantity and quality of exercise for developing and maintaining fitness: position stand (Garber, 2011)',
  publisher: 'American College of Sports Medicine, Medicine & Science in Sports & Exercise',
  url: 'https://doi.org/10.1249/MSS.0b013e318213fefb',
}
