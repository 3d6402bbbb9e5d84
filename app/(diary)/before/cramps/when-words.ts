import type { Cramp } from '@/lib/domain/entry'
import { writtenDate, writtenTime } from '@/lib/domain/time/instant'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { weekdayInYear } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'

/** When a cramp began: "Sun 29 Nov, 12:02". */
export const whenWords = ({ startedAt }: Cramp, today: LocalDate, words: Words): string =>
  words.parts.moment(weekdayInYear(writtenDate(startedAt), today, words), writtenTime(startedAt))
