import type { Words } from '../words'

export const strip: Words['strip'] = {
  now: 'jetzt',
  cramp: 'Krampf',
  exercise: 'Training',
  crampAt: time => `ein Krampf um ${time}`,
  exerciseAt: time => `Training um ${time}`,
  drinks: drinks => (drinks === 1 ? 'ein Getränk' : `${drinks} Getränke`),
  nothing: 'Noch nichts an deinem Tag',
  soFar: things => `Dein Tag bisher: ${things}`,
}
