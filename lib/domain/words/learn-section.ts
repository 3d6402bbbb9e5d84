/** A line that suggests to drink, or to take minerals or salt: not for people whose clinic says how much. */
export type PromptLine = { fluid: string } | { mineral: string } | { salt: string }

/** A line of a section: for all, or a prompt. */
export type LearnLine = string | PromptLine

/** A part of a page to read: short paragraphs, then points, each beginning with what it is about where it has a name. */
export type LearnSection = { title: string; text: readonly LearnLine[]; points?: readonly LearnLine[] }

/** A page to read: its title, the one sentence that stands first, and its sections. */
export type LearnPageWords = { title: string; line: string; sections: Readonly<Record<string, LearnSection>> }
