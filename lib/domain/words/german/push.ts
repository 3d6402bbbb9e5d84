import type { push as english } from '../english/push'

export const push: typeof english = {
  drink: { title: 'Zeit für einen kurzen Blick', line: 'Charley öffnen und ein Getränk eintragen.' },
  evening: { title: 'Gibt es heute etwas einzutragen?', line: 'Ein Tippen genügt.' },
  notices: { title: 'Charley möchte dir etwas zeigen', line: 'Charley öffnen und lesen.' },
  block: { title: 'Zeit für einen kurzen Blick', line: 'Charley öffnen und sehen, was heute beginnt.' },
  test: { title: 'Erinnerungen kommen hier an', line: 'Das ist die Probe, um die du gebeten hast.' },
  late: { title: 'Eine Erinnerung von vorhin', line: 'Du musst nichts tun.' },
  noCramps: 'Heute keine Krämpfe',
}
