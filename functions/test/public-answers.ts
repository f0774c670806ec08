// Everything anybody, or one member, may be answered: endpoints and web pages, asked with whatever the table has names for.
import type { Endpoint } from '@ngo2/shared/contract/endpoint'
import * as v from 'valibot'
import { routes } from '../src/routes'
import { pages } from '../src/web-pages'
import type { TestApp } from './an-app'
import type { Person } from './people'

export interface PublicAnswer {
  readonly address: string
  readonly status: number
  /** Headers and body; bytes as Latin-1, so that any of them can be looked for. */
  readonly text: string
}

/** Different addresses asked of one endpoint or page. */
const addressesMax = 400

/** Asks everything this member can read, once for each text in the table that fits its parameters. */
export async function everyAnswerTo(
  test: TestApp,
  { token }: Pick<Person, 'token'>,
): Promise<PublicAnswer[]> {
  const texts = textsIn(await test.everything())
  const readable = routes.filter(({ endpoint }) => endpoint.method === 'GET')
  const answers: PublicAnswer[] = []
  for (const address of readable.flatMap(({ endpoint }) => addressesOf(endpoint, texts))) {
    test.pass(3000)
    const headers = { authorization: `Bearer ${token}` }
    answers.push(await readAnswer(address, await test.request(address, { headers })))
  }
  return answers
}

/**
 * Asks every endpoint and page that is open to anybody, once for each text in the table that fits its parameters, and
 * fetches the files it is given addresses of. What must stay inside is in none of the answers.
 */
export async function everyPublicAnswer(test: TestApp): Promise<PublicAnswer[]> {
  const texts = textsIn(await test.everything())
  const open = routes.filter(({ endpoint }) => endpoint.audience === 'anyone')
  const asked = [
    ...open.flatMap(({ endpoint }) =>
      addressesOf(endpoint, texts).map((address) => ({ method: endpoint.method, address })),
    ),
    ...pages.flatMap(({ path, method = 'GET' }) =>
      filled(path, (name) => textsForPage(name, texts)).map((address) => ({ method, address })),
    ),
  ]
  const answers: PublicAnswer[] = []
  for (const { method, address } of asked) {
    // Nobody may ask so fast.
    test.pass(1000)
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }
    const headers = { 'content-type': 'application/json' }
    const answer = await readAnswer(address, await test.request(address, { method, headers, ...body }))
    answers.push(answer)
    for (const [file] of answer.text.matchAll(/http:\/\/127\.0\.0\.1[^"\s]+X-Amz-Signature=\w+/g)) {
      answers.push(await readAnswer(file, await fetch(file)))
    }
  }
  return answers
}

/** Addresses whose answers hold one of these texts or bytes. */
export function addressesThatTell(
  answers: readonly PublicAnswer[],
  secrets: readonly (string | Uint8Array)[],
): string[] {
  const needles = secrets.map((secret) => Buffer.from(secret).toString('latin1'))
  return answers
    .filter(({ text }) => needles.some((needle) => text.includes(needle)))
    .map(({ address }) => address)
}

async function readAnswer(address: string, response: Response): Promise<PublicAnswer> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return { address, status: response.status, text: `${headers}\n\n${body}` }
}

function addressesOf({ path, input }: Endpoint, texts: readonly string[]): string[] {
  const { entries } = input as unknown as { entries: Record<string, v.GenericSchema> }
  return filled(path.replace(/\{(\w+)\}/g, ':$1'), (name) => {
    const schema = entries[name]
    return schema === undefined ? [] : texts.filter((text) => v.safeParse(schema, text).success)
  })
}

/** A page says nothing of its parameters, so it is asked with ids, sizes and everything that could be an address. */
function textsForPage(name: string, texts: readonly string[]): readonly string[] {
  if (name === 'size') return ['160', '480', '960', '1280']
  return texts.filter((text) => (name.endsWith('Id') ? /^[a-z]{3}_\w{26}$/ : /^[\w.-]{2,60}$/).test(text))
}

/** A path with its parameters filled in, in every way there is. */
function filled(path: string, valuesOf: (name: string) => readonly string[]): string[] {
  const [whole, name] = /:(\w+)(?:\{[^}]*\})?/.exec(path) ?? []
  if (whole === undefined || name === undefined) return [path]
  return valuesOf(name)
    .flatMap((value) => filled(path.replace(whole, encodeURIComponent(value)), valuesOf))
    .slice(0, addressesMax)
}

/** Every text in these items, with the parts of keys. */
function textsIn(value: unknown): string[] {
  const found = new Set<string>()
  const walk = (part: unknown): void => {
    if (typeof part === 'string') for (const text of [part, ...part.split('#')]) found.add(text)
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk)
  }
  walk(value)
  return [...found]
}
