// Every address the papers function answers.
import type { WebPage } from '../platform/web-page'
import { answerAccounts, answerBooks } from './books-pages'
import { posterPage } from './poster-page'

export const paperPages: readonly WebPage[] = [
  { path: '/papers/:organisationId/accounts/:file', answer: answerAccounts },
  { path: '/papers/:organisationId/books/:file', answer: answerBooks },
  posterPage,
]
