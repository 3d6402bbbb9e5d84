/** Taking everything along, and what is said before a file is brought in: the parts of that page that only the server draws. */
export const takingAlong = {
  exportTitle: 'Take everything with you',
  exportLine:
    'One file with every entry, your own drinks and foods, the drinks on Today, plans, what you tried out, notices, reminders and your profile. Another Charley reads it.',
  exportCare: 'It is health data: keep it where only you can read it.',
  exportLink: 'Download everything',
  importLine:
    'Choose a file that Charley made. First you see what is in it; nothing changes until you say so, and nothing that stands here is changed or deleted.',
}
