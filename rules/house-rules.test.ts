// The rules of the house catch what they forbid: one planted sin for each.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'

const root = process.cwd()
let house: string

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'ngo2-house-'))
  write('tsconfig.json', '{}')
})
afterEach(() => rmSync(house, { recursive: true }))

function write(path: string, content: string) {
  const file = join(house, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Names of the rules that a house breaks in which one file imports another. */
function broken(from: string, to: string): string[] {
  write(to, 'export const it = 1\n')
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '')
  write(from, `import { it } from '${path.startsWith('.') ? path : `./${path}`}'\nconsole.log(it)\n`)
  return rulesBroken(from.split('/')[0] ?? '')
}

function rulesBroken(...folders: string[]): string[] {
  const command = [
    resolve(root, 'node_modules/.bin/depcruise'),
    '--config',
    resolve(root, '.dependency-cruiser.cjs'),
  ]
  try {
    const report = execFileSync('node', [...command, '--output-type', 'json', ...folders], { cwd: house })
    return named(report.toString())
  } catch (error) {
    return named(String((error as { stdout: Buffer }).stdout))
  }
}

function named(report: string): string[] {
  const { summary } = JSON.parse(report) as { summary: { violations: { rule: { name: string } }[] } }
  return summary.violations.map(({ rule }) => rule.name)
}

it.each([
  ['shared-knows-nobody', 'shared/src/trees/rules.ts', 'functions/src/trees/actions.ts'],
  [
    'clients-and-server-meet-in-shared',
    'miniprogram/src/features/trees/use-trees.ts',
    'functions/src/trees/index.ts',
  ],
  ['server-knows-no-client', 'functions/src/trees/actions.ts', 'local/start.ts'],
  ['platform-knows-no-feature', 'functions/src/platform/table.ts', 'functions/src/trees/index.ts'],
  ['features-meet-at-the-door', 'functions/src/trees/actions.ts', 'functions/src/sites/repository.ts'],
  [
    'dynamodb-behind-the-table',
    'functions/src/trees/actions.ts',
    'functions/node_modules/@aws-sdk/client-dynamodb.ts',
  ],
  [
    'taro-behind-the-platform',
    'miniprogram/src/features/trees/view.ts',
    'miniprogram/node_modules/@tarojs/taro.ts',
  ],
  ['keys-only-in-repositories', 'functions/src/trees/actions.ts', 'functions/src/platform/table.ts'],
  ['sites-knows-only-whom-the-table-says', 'functions/src/sites/actions.ts', 'functions/src/trees/index.ts'],
])('%s', (rule, from, to) => {
  expect(broken(from, to)).toContain(rule)
})

it('no-cycles', () => {
  write('shared/src/trees/a.ts', `import './b'\nexport const a = 1\n`)
  write('shared/src/trees/b.ts', `import './a'\nexport const b = 1\n`)
  expect(rulesBroken('shared')).toContain('no-cycles')
})

it('lets a feature use another through its door', () => {
  expect(broken('functions/src/trees/actions.ts', 'functions/src/sites/index.ts')).toEqual([])
})
