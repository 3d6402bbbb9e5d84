import type { Words } from '../words'

export const account: Words['account'] = {
  signIn: 'Anmelden',
  yourDiary: 'Dein Tagebuch für Krämpfe und Getränke.',
  noAccountYet: 'Noch kein Konto?',
  makeOne: 'Konto anlegen',
  email: 'E-Mail',
  emailHint: 'Damit meldest du dich an. Sie wird für nichts anderes verwendet.',
  password: 'Passwort',
  passwordHint: 'Mindestens 12 Zeichen. Vier ungewöhnliche Wörter sind ein gutes.',
  showPassword: 'Passwort zeigen oder verbergen',
  makeYours: 'Leg dein Konto an',
  make: 'Konto anlegen',
  livesHere:
    'Es liegt allein auf diesem Server. Es wird keine Mail verschickt, und niemand sonst sieht dein Tagebuch.',
  haveOne: 'Du hast ein Konto?',
  hasOwner: 'Dieses Tagebuch gehört schon jemandem',
  closed:
    'Das erste Konto ist angelegt, und neue sind geschlossen. Wenn du hier eins möchtest, frag die Person, die diesen Server betreibt: Ein Befehl legt es an.',
  welcome: 'Willkommen',
  welcomeLine:
    'Ein paar Dinge entscheiden, wie Charley zählt und was es sagt. Du kannst sie später unter Einstellungen ändern.',
  notEncrypted:
    'Diese Adresse ist nicht verschlüsselt (http). Andere im selben Netz könnten mitlesen; zu Hause mag das in Ordnung sein.',
  unanswered:
    'Der Server hat nicht geantwortet. Was du geschrieben hast, ist noch da. Versuch es noch einmal.',
}
