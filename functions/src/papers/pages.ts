// Every address the papers function answers.
import type { WebPage } from '../platform/web-page'
import { answerAccounts, answerBooks } from './books-pages'

export const paperPages: readonly WebPage[] = [
  { path: '/papers/:organisationId/accounts/:file', answer: answerAccounts },
  { path: '/papers/:organisationId/books/:file', answer: answerBooks },
]
