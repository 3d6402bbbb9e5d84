import { fluidCautions, mineralCautions, saltCautions, type Caution, type Told } from '../cautions'
import type { LearnLine, LearnPageWords, LearnSection } from '../words/learn-section'

/** A section as one person reads it. */
export type SectionFor = { id: string; title: string; text: string[]; points: string[] }

/** A page for one person: its sections, and because of what lines are left out. Empty reasons: nothing is left out. */
export type PageFor = { sections: SectionFor[]; reasons: Caution[] }

/** What a line says, and what speaks against showing it. */
function lineFor(line: LearnLine, told: Told): { says: string; against: Caution[] } {
  if (typeof line === 'string') return { says: line, against: [] }
  if ('fluid' in line) return { says: line.fluid, against: fluidCautions(told) }
  if ('mineral' in line) return { says: line.mineral, against: mineralCautions(told) }
  return { says: line.salt, against: saltCautions(told) }
}

const shown = (lines: readonly LearnLine[], told: Told): string[] =>
  lines.map(line => lineFor(line, told)).flatMap(({ says, against }) => (against.length === 0 ? [says] : []))

const linesOf = ({ text, points = [] }: LearnSection): readonly LearnLine[] => [...text, ...points]

/**
 * A page without the prompts that are not for this person: what they told decides. A section of which nothing is left is
 * left out as a whole.
 */
export function pageFor({ sections }: LearnPageWords, told: Told): PageFor {
  const against = Object.values(sections)
    .flatMap(linesOf)
    .flatMap(line => lineFor(line, told).against)
  const read = Object.entries(sections).map(([id, { title, text, points = [] }]) => ({
    id,
    title,
    text: shown(text, told),
    points: shown(points, told),
  }))
  return {
    sections: read.filter(({ text, points }) => text.length + points.length > 0),
    reasons: [...new Set(against)],
  }
}
