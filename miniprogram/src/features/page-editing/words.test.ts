// Whatever the server refuses of an edit is told in words.
import { editPage } from '@ngo2/shared/desks/contract'
import { refusalWords } from '@/api/words'
import { editingRefusals } from './words'

const said = (code: string) => refusalWords({ code, message: '' }, editingRefusals).zh

test.each(editPage.refusals)('%s has words that say what to do', (code) => {
  expect(said(code)).not.toBe(said('nobody.knows'))
})
