// Every address that answers a browser instead of a client.
import type { WebPage } from './platform/web-page'
import { publicPages } from './public-pages'
import { snapshotPages } from './snapshots'
import { uploadPages } from './uploads'

export const pages: readonly WebPage[] = [...uploadPages, ...publicPages, ...snapshotPages]
