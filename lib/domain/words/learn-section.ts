/** A part of a page to read: short paragraphs, then points, each beginning with what it is about where it has a name. */
export type LearnSection = { title: string; text: readonly string[]; points?: readonly string[] }

/** A page to read: its title, the one sentence that stands first, and its sections. */
export type LearnPageWords = { title: string; line: string; sections: Readonly<Record<string, LearnSection>> }
