// Unit and slice tests of every package: TypeScript through swc, the table through the embedded engine.
export default {
  // Jest leaves one processor idle; two of two halve the time.
  maxWorkers: '100%',
  roots: ['shared', 'functions', 'infra', 'local', 'bench', 'console', 'miniprogram/src', 'rules'].map(
    (root) => `<rootDir>/${root}`,
  ),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/miniprogram/src/$1' },
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
