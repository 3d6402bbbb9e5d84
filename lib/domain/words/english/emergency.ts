/** The emergency screen, and recording that somebody examined it. */
export const emergency = {
  word: 'Emergency',
  also: (titles: string) => `Also: ${titles}.`,
  tellThem: 'Tell them',
  quoted: (words: string) => `“${words}”`,
  someoneExamined: 'Someone examined this',
  whySeeing: 'Why am I seeing this?',
  call: (number: string) => `Call ${number}`,
  callLocal: 'Call your local emergency number',
  numbers:
    '112 in the EU and from most mobile phones, 999 in the UK, 911 in North America, 000 in Australia. Your own can be set under Settings.',
  standing: (number: string | null) => `Emergency: call ${number ?? 'your local emergency number'}`,
  seen: 'I saw a doctor',
}
