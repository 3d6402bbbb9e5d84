import type { Words } from '../words'

const muscles: Words['body']['muscles'] = {
  calf: 'Wade',
  shin: 'Schienbein',
  hamstring: 'hinterer Oberschenkel',
  quadriceps: 'vorderer Oberschenkel',
  adductor: 'innerer Oberschenkel',
  glute: 'Gesäß',
  foot: 'Fuß',
  toes: 'Zehen',
  abdomen: 'Bauch',
  flank: 'Flanke',
  chest: 'Brust',
  back: 'Rücken',
  neck: 'Nacken',
  jaw: 'Kiefer',
  face: 'Gesicht',
  shoulder: 'Schulter',
  'upper-arm': 'Oberarm',
  forearm: 'Unterarm',
  hand: 'Hand',
  fingers: 'Finger',
  other: 'anderer Muskel',
}

export const body: Words['body'] = {
  muscles,
  somewhereElse: 'Woanders',
  sides: { left: 'Links', right: 'Rechts', both: 'Beide', midline: 'Mitte', unknown: 'Weiß nicht' },
  left: 'links',
  right: 'rechts',
  fromBehind: 'von hinten',
  fromTheFront: 'von vorn',
  onSide: (muscle, side) => {
    const where = { left: ' links', right: ' rechts', both: ', beide Seiten' }[side]
    return `${muscles[muscle]}${where}`
  },
  where: 'Wo',
  which: 'Welcher Muskel?',
  whichSide: 'Welche Seite?',
}
