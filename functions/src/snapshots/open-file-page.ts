// The open files of a published snapshot: an address that stays, and leads to the bytes in the file store.
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import type { WebPage } from '../platform/web-page'
import { type OpenFileType, openFileKey, openFileTypes } from './open-files'
import { findPublished } from './published-repository'

const name = /^(?<run>[^.]+)\.(?<type>csv|json)$/

/** Long enough for a slow line to begin; who comes later asks the address that stays. */
const addressMs = 10 * 60 * 1000

/** A file may be larger than an answer of the API, so the reader is sent on to where it lies. */
export const openFilePage: WebPage = {
  path: '/snapshots/:file',
  limit: { name: 'openFiles', perMinute: 30 },
  async answer(app, c) {
    const { run, type } = name.exec(c.req.param('file') ?? '')?.groups ?? {}
    const runId = v.safeParse(RunId, run)
    if (!runId.success || !isOpen(type) || !(await findPublished(app.table, runId.output))) {
      return c.text('没有这个文件 · There is no such file\n', 404)
    }
    const now = app.now()
    const address = await app.files.addressOf({
      key: openFileKey(runId.output, type),
      now,
      expiresAt: new Date(now.getTime() + addressMs),
      contentType: openFileTypes[type],
    })
    return c.redirect(address, 302)
  },
}

function isOpen(type: string | undefined): type is OpenFileType {
  return type !== undefined && type in openFileTypes
}
