// What a page that is closed, or that two sides claim, does not allow.
import { AppError } from '../platform/app-error'

export function frozen(): AppError {
  return new AppError('books.frozen', 'this page is closed, or two sides claim it')
}
