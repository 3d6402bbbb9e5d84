import type { PresetColour } from '@/lib/domain/preset'

const variables: Record<PresetColour, string> = {
  gold: 'var(--sodium)',
  olive: 'var(--potassium)',
  green: 'var(--magnesium)',
  petrol: 'var(--calcium)',
  rust: 'var(--training)',
  violet: 'var(--sleep)',
}

/** The colour of a drink for one tap, for marks and icons: that of fluid when it has none of its own. */
export const presetVariable = (colour: PresetColour | undefined): string =>
  colour === undefined ? 'var(--fluid)' : variables[colour]
