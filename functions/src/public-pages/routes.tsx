/** @jsxImportSource hono/jsx */
// What every address of the open web shows.
import type { WebPage } from '../platform/web-page'
import { pageAt } from './answers'
import { badgeAnswer } from './badge'
import { cardAnswer } from './card'
import { codeAnswer, codeOf } from './code'
import { feedAnswer } from './feed'
import { iconAnswer } from './icon'
import { Page } from './page'
import { Poster } from './poster'
import { posterStyle } from './poster-style'
import { htmlAnswer } from './shell'
import { robots, sitemapIndex, sitemapPart } from './sitemap'

export const shownAt: readonly WebPage[] = [
  pageAt('', (view) => htmlAnswer(<Page view={view} />)),
  pageAt('/poster', (view) => htmlAnswer(<Poster view={view} />, 200, posterStyle)),
  pageAt('/code.png', async ({ organisation }, app) => codeAnswer(await codeOf(app, organisation.id))),
  pageAt('/card.png', cardAnswer),
  pageAt('/badge.svg', badgeAnswer),
  pageAt('/feed.atom', feedAnswer),
  { path: '/icon.svg', answer: async () => iconAnswer() },
  robots,
  sitemapIndex,
  sitemapPart,
]
