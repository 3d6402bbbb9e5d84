/** Headers that say the same on every answer, whatever made it: page, file, API, redirect or error. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  },
]

/** An address that somebody shared is told to nobody else, kept by nobody and listed nowhere. */
const shared = [
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive, nosnippet' },
]

/** Where no page is drawn nothing may run. Pages get their own policy with a nonce in `proxy.ts`. */
const nothingRuns = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
]

const publicHost = () => {
  const address = process.env.PUBLIC_URL?.trim()
  return address !== undefined && URL.canParse(address) ? [new URL(address).host] : []
}

/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  devIndicators: false,
  enablePrerenderSourceMaps: false,
  experimental: {
    agentUpgrade: false,
    // It is written for a next build that seldom comes, and takes longer to write than it saves.
    turbopackFileSystemCacheForBuild: false,
    // A proxy in front may pass on its own host; the address people use is the one their browser names.
    serverActions: { allowedOrigins: publicHost() },
  },
  images: { unoptimized: true },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-better-sqlite3',
    '@prisma/client',
    '@prisma/driver-adapter-utils',
    '@prisma/schema-engine-wasm',
    'better-sqlite3',
    'fontkit',
    'pdfkit',
  ],
  // `npm run types` checks them, tests included; whoever starts Charley for the first time need not wait for that.
  typescript: { ignoreBuildErrors: true },
  headers: () => [
    { source: '/:path*', headers: everywhere },
    { source: '/shared/:path*', headers: shared },
    { source: '/api/:path*', headers: nothingRuns },
    { source: '/_next/:path*', headers: nothingRuns },
  ],
}

export default config
