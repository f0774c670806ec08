// Every address the papers function answers.
import type { WebPage } from '../platform/web-page'
import { answerAccounts, answerBooks } from './books-pages'
import { posterPage } from './poster-page'

/** A paper is made anew for whoever asks, in a function of its own: who asks for more waits a minute. */
const limit = { name: 'papers', perMinute: 30 }

export const paperPages: readonly WebPage[] = [
  { path: '/papers/:organisationId/accounts/:file', answer: answerAccounts, limit },
  { path: '/papers/:organisationId/books/:file', answer: answerBooks, limit },
  { ...posterPage, limit },
]
