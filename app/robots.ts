import type { MetadataRoute } from 'next'

/** What a search engine may fetch: not what was shared with one reader. Every page also says that it is not to be listed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow: '/shared' } }
}
