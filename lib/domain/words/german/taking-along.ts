import type { Words } from '../words'

export const takingAlong: Words['takingAlong'] = {
  exportTitle: 'Alles mitnehmen',
  exportLine:
    'Eine Datei mit allen Einträgen, deinen eigenen Getränken und Lebensmitteln, den Getränken auf „Heute“, Plänen, dem, was du ausprobiert hast, Hinweisen, Erinnerungen und deinem Profil. Ein anderes Charley liest sie.',
  exportCare: 'Es sind Gesundheitsdaten: Bewahre die Datei auf, wo nur du sie lesen kannst.',
  exportLink: 'Alles herunterladen',
  importLine:
    'Wähl eine Datei, die Charley gemacht hat. Zuerst siehst du, was darin ist. Nichts ändert sich, bevor du es sagst, und nichts, was hier steht, wird geändert oder gelöscht.',
}
