// XML as an answer.

/** Kept for an hour by whoever is on the way. */
export function xmlAnswer(xml: string, type: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>${xml}`, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=3600' },
  })
}
