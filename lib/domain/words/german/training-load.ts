import type { Words } from '../words'

export const trainingLoad: Words['trainingLoad'] = {
  title: 'Trainingslast',
}
