// Journeys in a real browser: one after the other, patient, over the product that run.ts started.
import unit from '../jest.config.mjs'

export default {
  ...unit,
  rootDir: '.',
  roots: ['<rootDir>/journeys'],
  testMatch: ['**/*.journey.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
  // The browser’s debugging pipe is closed a moment after the browser.
  forceExit: true,
}
