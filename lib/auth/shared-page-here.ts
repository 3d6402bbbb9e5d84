import { headers } from 'next/headers'
import { sayTooOften } from './answer-status'
import { openDoctorLink, type OpenedLink } from './open-doctor-link'

/** What the address being drawn leads to, as {@link openDoctorLink}. Counts a view: ask once for each page drawn. */
export async function sharedPageHere(secret: string): Promise<OpenedLink | null> {
  const opened = await openDoctorLink(secret, await headers(), Date.now())
  if (opened?.isOpen === false) sayTooOften(opened.retryAfterSeconds)
  return opened
}
