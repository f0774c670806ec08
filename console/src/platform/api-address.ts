// Where the API answers: built in, or said by `config.json` beside the page.
import * as v from 'valibot'

const Config = v.object({ apiUrl: v.pipe(v.string(), v.trim(), v.minLength(1)) })

/** The address without a slash at its end. Rejects with a sentence that says what is wrong with `config.json`. */
export async function readApiAddress(builtIn: string | undefined, page: string): Promise<string> {
  if (builtIn !== undefined && builtIn !== '') return addressOf(builtIn, page)
  const place = new URL('config.json', page)
  const answer = await fetch(place, { cache: 'no-store' })
  if (!answer.ok) throw new Error(`${place.pathname}: HTTP ${answer.status}`)
  const config = v.safeParse(Config, await answer.json().catch(() => undefined))
  if (!config.success) throw new Error(`${place.pathname}: expected {"apiUrl": "https://…"}`)
  return addressOf(config.output.apiUrl, page)
}

function addressOf(apiUrl: string, page: string): string {
  return new URL(apiUrl, page).href.replace(/\/$/, '')
}
