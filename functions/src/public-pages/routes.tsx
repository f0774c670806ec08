/** @jsxImportSource hono/jsx */
// Every address below /o, and what it shows.
import type { WebPage } from '../platform/web-page'
import { pageAt } from './answers'
import { Page } from './page'
import { htmlAnswer } from './shell'

export const publicPages: readonly WebPage[] = [pageAt('', (view) => htmlAnswer(<Page view={view} />))]
