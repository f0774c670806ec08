// Unit and slice tests of every package: TypeScript through swc, the table through the embedded engine.
export default {
  roots: [
    '<rootDir>/shared',
    '<rootDir>/functions',
    '<rootDir>/local',
    '<rootDir>/bench',
    '<rootDir>/console',
  ],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 20000,
}
