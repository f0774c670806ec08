/** @jsxImportSource hono/jsx */
// The mark beside a page's title in its browser.
import { Mark } from './drawings'

export function iconAnswer(): Response {
  return new Response(String(<Mark />), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=604800' },
  })
}
