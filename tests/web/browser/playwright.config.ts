import { defineConfig } from '@playwright/test';

// The system's Chromium is used, so nothing is downloaded.
export default defineConfig({
  testDir: '.',
  testMatch: '*_test.ts',
  outputDir: '../../../build/browser-results',
  fullyParallel: true,
  workers: 2,
  // Of a machine that builds at the same time; alone, a test takes a second or two.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
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
});
