// The simulator's own tests in Chromium: one after the other and patient, because each opens phones.
import unit from '../../jest.config.mjs'

export default { ...unit, rootDir: '.', roots: ['<rootDir>'], testTimeout: 60_000, maxWorkers: 1 }
