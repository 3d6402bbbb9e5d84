import { headers } from 'next/headers'
import { openDoctorLink, type OpenedLink } from './open-doctor-link'

/** What the address being drawn leads to, as {@link openDoctorLink}. Counts a view: ask once for each page drawn. */
export const sharedPageHere = async (secret: string): Promise<OpenedLink | null> =>
  openDoctorLink(secret, await headers(), Date.now())
