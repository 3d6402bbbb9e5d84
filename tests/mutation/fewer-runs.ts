import fc from 'fast-check'

/** A law that a mutant breaks is broken by few diaries; hundreds of them for each mutant would take hours. */
fc.configureGlobal({ numRuns: 15 })
