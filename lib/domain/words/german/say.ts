import type { Words } from '../words'

export const say: Words['say'] = {
  cramp: (where, parts) => `Ich hatte einen Krampf (${where}), ${parts}.`,
  lasted: length => `er dauerte ${length}`,
  stillGoing: 'er hält noch an',
  temperature: celsius => `meine Temperatur war ${celsius} °C`,
  alsoNoticed: signs => `Außerdem bemerkt: ${signs}.`,
  noticed: (since, where, signs) =>
    `Ich habe ${since}${where === null ? '' : ` (${where})`} bemerkt: ${signs}.`,
  at: time => `um ${time} Uhr`,
  onAt: (day, time) => `am ${day} um ${time} Uhr`,
  sign: asked => asked,
}
