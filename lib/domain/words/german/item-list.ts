import type { Words } from '../words'

export const itemList: Words['itemList'] = {
  all: count => `Alle ${count}`,
  best: count => `Diese ${count} passen am besten. Schreib mehr vom Namen, um andere zu sehen.`,
  further: 'Weitere',
  earlier: 'Frühere',
  allKinds: 'Alle Arten',
}
