// Whatever the server refuses of a claim is told in words.
import { claimOrganisation } from '@ngo2/shared/claims/contract'
import { refusalWords } from '@/api/words'
import { claimingRefusals } from './words'

const said = (code: string) => refusalWords({ code, message: '' }, claimingRefusals).zh

test.each(claimOrganisation.refusals)('%s has words that say what to do', (code) => {
  expect(said(code)).not.toBe(said('nobody.knows'))
})
