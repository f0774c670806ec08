// Vouchers of a quarter: only what the organisation really put up counts as one.
import { saveQuarter } from '@ngo2/shared/books/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aQuarter, aVoucher, spent } from '../../test/books'
import { aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { anAnnouncement, putUpBy } from '../../test/uploads'
import { eraseUploads } from '../uploads'

let test: TestApp
let team: TestTeam
beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  team = await aTeam(test)
})
afterAll(() => test.close())

const asked = (version: number, ...vouchers: Awaited<ReturnType<typeof aVoucher>>[]) => ({
  organisationId: team.organisation.id,
  quarter: '2026Q3',
  version,
  ...aQuarter([spent(1_00, { vouchers })], 6_00),
})

it('takes what arrived, and goes on taking it when the file is gone', async () => {
  const voucher = await aVoucher(test, team)
  await team.owner.does(saveQuarter, asked(0, voucher))
  await eraseUploads(test.app, team.organisation.id)
  await team.owner.does(saveQuarter, { ...asked(1, voucher), closingFen: 4_00 })
})

it('refuses one that was never put up, another team’s, one of another kind, and a document', async () => {
  const own = await aVoucher(test, team)
  const others = await aVoucher(test, await aTeam(test))
  const { id: uploadId, bytes } = await putUpBy(test, team.owner, anAnnouncement(team.organisation.id))
  const unfit = [
    { ...own, uploadId: newId('upl') as never },
    others,
    { ...own, kind: 'picture' as const },
    { uploadId, kind: 'pdf' as const, bytes },
  ]
  for (const voucher of unfit) {
    expect(await team.owner.isRefused(saveQuarter, asked(0, own, voucher))).toBe('books.voucher_unfit')
  }
})
