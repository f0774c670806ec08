// The list of routes keeps the promises of the contract: each name and address once, each refusal provoked somewhere.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generalCodes } from '@ngo2/shared/contract/errors'
import { routes } from './routes'

const endpoints = routes.map(({ endpoint }) => endpoint)

const here = join(process.cwd(), 'functions/src')
const testsText = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.slice.test.ts') || path.endsWith('http.test.ts'))
  .map((path) => readFileSync(join(here, path), 'utf8'))
  .join('\n')

it('has each name and each address once', () => {
  const names = endpoints.map(({ name }) => name)
  const addresses = endpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(addresses).size).toBe(addresses.length)
})

it.each([...new Set(endpoints.flatMap(({ refusals }) => refusals))])('%s is provoked by a test', (code) => {
  expect(testsText).toContain(`'${code}'`)
})

it('knows no code that no endpoint declares', () => {
  const declared = new Set<string>([
    ...Object.keys(generalCodes),
    ...endpoints.flatMap(({ refusals }) => refusals),
  ])
  const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(here, path), 'utf8'))
  const thrown = sources.flatMap((text) =>
    [...text.matchAll(/new AppError\(\s*'([\w.]+)'/g)].map(([, code]) => code),
  )
  expect(thrown.filter((code) => code !== undefined && !declared.has(code))).toEqual([])
})
