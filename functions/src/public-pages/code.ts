// The mini-program code of an organisation: drawn by WeChat once, kept in our files from then on.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { codeKeyOf, keptCodeOf } from './code-file'

/** Bytes of the picture, PNG or JPEG as WeChat drew it; nothing where it draws none just now. */
export async function codeOf(app: App, id: OrganisationId): Promise<Uint8Array | undefined> {
  const kept = await keptCodeOf(app, id)
  if (kept !== undefined) return kept
  // An organisation's id has 30 characters, and a scene may have 32.
  const drawn = await app.wechat.drawCode({ page: 'pkg-ngo/organisation', scene: id })
  if (drawn !== undefined) await app.files.put(codeKeyOf(id), drawn, typeOf(drawn))
  return drawn
}

export function codeAnswer(picture: Uint8Array | undefined): Response {
  if (picture === undefined) {
    const headers = {
      'content-type': 'text/plain; charset=utf-8',
      'retry-after': '60',
      'cache-control': 'no-store',
    }
    return new Response('微信现在没有画出小程序码，请过一会儿再试。', { status: 503, headers })
  }
  const headers = { 'content-type': typeOf(picture), 'cache-control': 'public, max-age=604800' }
  return new Response(new Uint8Array(picture), { headers })
}

const typeOf = ([first]: Uint8Array) => (first === 0x89 ? 'image/png' : 'image/jpeg')
