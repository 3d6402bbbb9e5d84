import fc from 'fast-check'

/** Text a person may write into a note: not blank, no control characters, whole code points. */
export const noteText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map(text => text.replace(/\p{Cc}/gu, ' '))
  .filter(text => text.trim() !== '' && text.isWellFormed())

/** A list of tags as the form keeps them: trimmed, without commas, each once. */
export const tagList = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z ]{0,12}[a-z]$/), {
  minLength: 1,
  maxLength: 5,
})
