import type { Words } from '../words'

export const charts: Words['charts'] = {
  showTable: 'Als Tabelle zeigen',
  howToRead: 'Wie man es liest',
  withoutScripts: 'Die Zeichnung braucht Skripte. Die Tabelle enthält dieselben Zahlen.',
}
