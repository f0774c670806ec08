// Whatever the server refuses while a page is made is told in words of its own.
import { makeOrganisation } from '@ngo2/shared/desks/contract'
import { refusalWords } from '@/api/words'
import { makingRefusals } from './words'

const said = (code: string) => refusalWords({ code, message: '' }, makingRefusals).zh

test.each(makeOrganisation.refusals)('%s has words that say what to do', (code) => {
  expect(said(code)).not.toBe(said('nobody.knows'))
})
