/** What a reminder says, on a screen that others may see: nothing of what stands in the diary. */
export const push = {
  drink: { title: 'Time for a check-in', line: 'Open Charley to log a drink.' },
  evening: { title: 'Anything to report today?', line: 'One tap is enough.' },
  notices: { title: 'Charley has something to show you', line: 'Open Charley to read it.' },
  block: { title: 'Time for a check-in', line: 'Open Charley to see what begins today.' },
  test: { title: 'Reminders arrive here', line: 'This is the test you asked for.' },
  late: { title: 'A reminder from earlier', line: 'There is nothing you have to do.' },
  noCramps: 'No cramps today',
}
