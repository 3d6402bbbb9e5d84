import type { Words } from '../words'

export const fluidReasons: Words['fluidBand']['reason'] = {
  title: {
    condition: 'Wie viel, hat dir deine Praxis oder Klinik gesagt',
    medicine: 'Frag, bevor du änderst, wie viel du trinkst',
  },
  because: {
    condition: reasons =>
      `Du hast Charley genannt: ${reasons}. Wie viel du damit trinkst, hat dir deine Praxis oder Klinik gesagt. Hier ist kein Band, und nichts fordert dich zum Trinken auf.`,
    medicine: reasons =>
      `Du hast Charley genannt: ${reasons}. Damit ist hier kein Band, und nichts fordert dich zum Trinken auf. Frag in der Arztpraxis oder Apotheke, bevor du änderst, wie viel du trinkst.`,
  },
  exercise: {
    condition: 'Auch wie viel du rund ums Training trinkst, hat dir deine Praxis oder Klinik gesagt.',
    medicine:
      'Frag auch in der Arztpraxis oder Apotheke, bevor du änderst, wie viel du rund ums Training trinkst.',
  },
  notRight: 'Stimmt das nicht mehr?',
  profile: 'Profil',
  medicines: 'Medikamente',
}
