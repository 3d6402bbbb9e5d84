import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT || 3310)

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
const desktop = { viewport: { width: 1280, height: 800 } }

/** Where room is short, or nothing but colours differs; every other test runs on the desktop. */
const phoneOnly = /(german(-screens)?|night-screens)\.spec\.ts/

/** Looked at, or walked through, in both sizes. */
const bothSizes =
  /(screens|queue-sealed|first-use|week|one-tap|fast-logging|keyboard|emergencies|files|notices|questions)\.spec\.ts/

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/failures',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // A trace costs time and stays on the machine: where nobody can open it, the log tells what stood there.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: phone, testMatch: [bothSizes, phoneOnly] },
    { name: 'desktop', use: desktop, testIgnore: phoneOnly },
  ],
  webServer: {
    command: 'node --import tsx/esm tests/e2e/server.ts',
    url: `http://localhost:${port}/api/health`,
    env: { PORT: String(port), SIGN_UP: 'open', MAIL_FROM: 'charley@example.org' },
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
