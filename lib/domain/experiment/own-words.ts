import { fluidCautions, mineralCautions, saltCautions, type Told } from '../cautions'
import { medicinesIn } from '../reference/medicine-recognition'
import { isQuinine } from '../reference/medicine-search'

/** Why a change in a person's own words is not tried out: it names a medicine, or what a clinic decides for the person. */
export type WhyNotOwn = 'medicine' | 'clinic'

/** A name under which quinine is sold; agencies warn of it for cramps. */
const brandOfQuinine = /limptar/i

/** Words for drinking, for minerals and for salt, in English and German; how much of them is a clinic’s matter for some. */
const amounts = {
  fluid: /drink|drank|water|fluid|litre|liter|hydrat|trink|wasser|flüssig/i,
  minerals:
    /magnes|potass|kalium|calcium|kalzium|electrolyt|elektrolyt|mineral|supplement|nahrungserg|banan/i,
  salt: /\bsalt|salz|sodium|natrium|broth|brühe|pickle/i,
}

/**
 * Why these words are not begun as an experiment; null where nothing is known against them. It looks for words and not for
 * their meaning: who words it otherwise is not stopped, and "drink less" is stopped too where a clinic says how much.
 */
export function whyNotOwn(words: string, told: Told): WhyNotOwn | null {
  if (isQuinine(words) || brandOfQuinine.test(words) || medicinesIn(words).length > 0) return 'medicine'
  const isForClinic =
    (fluidCautions(told).length > 0 && amounts.fluid.test(words)) ||
    (mineralCautions(told).length > 0 && amounts.minerals.test(words)) ||
    (saltCautions(told).length > 0 && amounts.salt.test(words))
  return isForClinic ? 'clinic' : null
}
