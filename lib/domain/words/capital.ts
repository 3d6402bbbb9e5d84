/** With a capital at the beginning, as a sentence or a button begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
