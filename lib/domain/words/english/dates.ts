/** Names of months and days, and how they stand beside each other. */
export const dates = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  /** From Monday on. */
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  day: (day: number, month: string) => `${day} ${month}`,
  withWeekday: (weekday: string, day: string) => `${weekday} ${day}`,
  withYear: (day: string, year: string) => `${day} ${year}`,
  /** A night within one month: its first day, and its last with the month. */
  night: (from: number, to: string) => `${from}–${to}`,
}
