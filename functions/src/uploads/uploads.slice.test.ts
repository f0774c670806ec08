// Files, from the phone's call to the table and the bucket and back.
import {
  arriveUpload,
  narrowVisibility,
  openFileAsOperator,
  openPublicFile,
  openTeamFile,
  openUpload,
  readUpload,
} from '@ngo2/shared/uploads/contract'
import { maxBytesOf, uploadsPerDay } from '@ngo2/shared/uploads/rules'
import type { UploadId } from '@ngo2/shared/uploads/upload'
import { aSlowPhone } from '../../test/a-slow-phone'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { anOrganisation, newId } from '../../test/things'
import { aJpeg, anAnnouncement, aPdf, aTeamMember, putUpBy, sendFile, sentBy } from '../../test/uploads'
import { leavingOf } from '../teams/repository'
import { rawKey } from './keys'
import { findUpload } from './repository'

let test: TestApp
let operator: Person
let owner: Person
let organisationId: Awaited<ReturnType<typeof anOrganisation>>['id']

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  organisationId = (await anOrganisation(operator)).id
  owner = await aTeamMember(test, organisationId, 'owner')
})
afterAll(() => test.close())

const announced = (over = {}) => anAnnouncement(organisationId, over)
const open = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

it('takes a document as it was announced, and hands it to its team at once', async () => {
  const announcement = announced()
  const uploadId = await sentBy(owner, announcement, aPdf)
  const arrived = await owner.does(arriveUpload, { uploadId })
  expect(arrived).toMatchObject({ id: uploadId, state: 'arrived', bytes: aPdf.length, visibility: 'public' })
  const editor = await aTeamMember(test, organisationId, 'editor')
  expect(await open((await editor.does(openTeamFile, { uploadId })).url)).toEqual(aPdf)
})

it('answers a retry of everything as it answered at first, and gives a late phone a fresh ticket', async () => {
  const announcement = announced()
  const first = await owner.does(openUpload, announcement)
  test.pass(11 * 60_000)
  expect(first.ticket && (await sendFile(first.ticket, aPdf))).toBe(403)
  const second = await owner.does(openUpload, announcement)
  expect(second.upload).toEqual(first.upload)
  expect(second.ticket && (await sendFile(second.ticket, aPdf))).toBe(201)
  const arrived = await owner.does(arriveUpload, { uploadId: announcement.uploadId })
  expect(await owner.does(arriveUpload, { uploadId: announcement.uploadId })).toEqual(arrived)
  expect(await owner.does(openUpload, announcement)).toEqual({ upload: arrived })
})

it('decides one way where the phone, twice, and the bucket tell of a file at once', async () => {
  const uploadId = await sentBy(owner, announced(), aPdf)
  const outcomes = await Promise.all([
    owner.ask(arriveUpload, { uploadId }),
    owner.ask(arriveUpload, { uploadId }),
    test.settle(),
  ])
  expect(outcomes.slice(0, 2).map((outcome) => yes(outcome as never))).toEqual([
    expect.objectContaining({ state: 'arrived' }),
    expect.objectContaining({ state: 'arrived' }),
  ])
  expect(await open((await owner.does(openTeamFile, { uploadId })).url)).toEqual(aPdf)
})

it('does not let a ticket change what has arrived', async () => {
  const announcement = announced()
  const { ticket } = await owner.does(openUpload, announcement)
  const { uploadId } = announcement
  if (ticket === undefined) throw new Error('no ticket')
  await sendFile(ticket, aPdf)
  await owner.does(arriveUpload, { uploadId })
  expect(await sendFile(ticket, Buffer.from('%PDF-1.7 something else'))).toBe(201)
  await test.settle()
  await owner.does(arriveUpload, { uploadId })
  expect(await open((await owner.does(openTeamFile, { uploadId })).url)).toEqual(aPdf)
  expect(await test.app.files.get(rawKey(uploadId))).toBeUndefined()
})

it('refuses what is not there, too large, of the wrong kind, or one too many that day', async () => {
  const announcement = announced()
  await owner.does(openUpload, announcement)
  expect(await owner.isRefused(arriveUpload, { uploadId: announcement.uploadId })).toBe('uploads.missing')
  expect(await owner.isRefused(openUpload, announced({ bytes: maxBytesOf.pdf + 1 }))).toBe(
    'uploads.too_large',
  )
  expect(await owner.isRefused(openUpload, announced({ purpose: 'logo' }))).toBe('uploads.kind_unfit')
  const large = announced()
  const { ticket } = await owner.does(openUpload, large)
  const tooMuch = Buffer.concat([aPdf, Buffer.alloc(maxBytesOf.pdf)])
  expect(ticket && (await sendFile(ticket, tooMuch))).toBe(400)
  await test.app.files.put(rawKey(large.uploadId), tooMuch, 'application/octet-stream')
  expect(await owner.isRefused(arriveUpload, { uploadId: large.uploadId })).toBe('uploads.too_large')
  for (let nth = 2; nth < uploadsPerDay; nth++) {
    if (nth % 50 === 0) test.pass(60_000)
    await owner.does(openUpload, announced())
  }
  test.pass(60_000)
  expect(await owner.isRefused(openUpload, announced())).toBe('uploads.day_full')
})

it.each([
  ['a page named pdf', 'pdf', '<html><script>alert(1)</script></html>'],
  ['a document named jpg', 'picture', '%PDF-1.4 not a photograph'],
  ['a page named csv', 'sheet', '\u00ef\u00bb\u00bf <!doctype html>'],
  ['a program named xlsx', 'sheet', 'MZ\u0000\u0003'],
  ['a workbook with macros', 'sheet', 'PK\u0003\u0004 xl/workbook.xml xl/vbaProject.bin'],
  ['a zip named xlsx', 'sheet', 'PK\u0003\u0004 holiday.jpg'],
] as const)('refuses %s, and says the same when told again', async (_, kind, text) => {
  const announcement = announced({ kind })
  const uploadId = await sentBy(owner, announcement, Buffer.from(text, 'latin1'))
  expect(await owner.isRefused(arriveUpload, { uploadId })).toBe('uploads.disguised')
  expect(await owner.isRefused(arriveUpload, { uploadId })).toBe('uploads.disguised')
  expect(await owner.isRefused(openTeamFile, { uploadId })).toBe('resource.missing')
  await test.settle()
  expect(await test.app.files.list(rawKey(uploadId))).toEqual([])
})

it.each([
  ['text/csv', '日期,金额\n2026-01-02,100\n'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK\u0003\u0004 xl/workbook.xml'],
])('takes a sheet as %s and offers it for keeping', async (type, text) => {
  const uploadId = await sentBy(owner, announced({ kind: 'sheet' }), Buffer.from(text))
  await owner.does(arriveUpload, { uploadId })
  const answer = await fetch((await owner.does(openTeamFile, { uploadId })).url)
  expect(answer.headers.get('content-type')).toBe(type)
  expect(answer.headers.get('content-disposition')).toBe('attachment')
})

it('gives each role the files that are its matter, and a stranger none', async () => {
  const people = {
    volunteers: await aTeamMember(test, organisationId, 'volunteers'),
    finance: await aTeamMember(test, organisationId, 'finance'),
    council: await aTeamMember(test, organisationId, 'council'),
    stranger: await aMember(test),
  }
  const photo = { purpose: 'photo', kind: 'picture' }
  const voucher = { purpose: 'voucher' }
  await people.volunteers.does(openUpload, announced(photo))
  await people.finance.does(openUpload, announced(voucher))
  expect(await people.volunteers.isRefused(openUpload, announced(voucher))).toBe('auth.forbidden')
  expect(await people.finance.isRefused(openUpload, announced(photo))).toBe('auth.forbidden')
  expect(await people.council.isRefused(openUpload, announced())).toBe('auth.forbidden')
  expect(await people.stranger.isRefused(openUpload, announced())).toBe('auth.forbidden')
  expect(await people.stranger.isRefused(openUpload, announced({ purpose: 'certificate' }))).toBe(
    'auth.forbidden',
  )
})

it('takes a certificate with a claim from outside the team, shows it to nobody but reviewers, and lets it go with her', async () => {
  const claimant = await aMember(test)
  const claim = announced({ purpose: 'certificate', visibility: 'reviewer', kind: 'picture' })
  const { id: uploadId } = await putUpBy(test, claimant, claim, await aJpeg())
  expect(await owner.isRefused(readUpload, { uploadId })).toBe('resource.missing')
  expect(no(await test.ask(openPublicFile, { uploadId }))).toBe('resource.missing')
  expect((await operator.does(openFileAsOperator, { uploadId })).upload.purpose).toBe('certificate')
  const { deleteMe } = await import('@ngo2/shared/departures/contract')
  await claimant.does(deleteMe, {})
  expect(await operator.isRefused(openFileAsOperator, { uploadId })).toBe('resource.missing')
  for (const folder of ['uploads', 'documents', 'pictures'])
    expect(await test.app.files.list(`${folder}/${uploadId}`)).toEqual([])
})

it('gives no ticket to who is removed from the team at that moment', async () => {
  const editor = await aTeamMember(test, organisationId, 'editor')
  const membership = { organisationId, memberId: editor.id, role: 'editor' as const, since: '' }
  const slowly = aSlowPhone(test, editor, () => test.app.table.write(...leavingOf(membership)))
  const announcement = announced()
  expect(no(await slowly(openUpload, announcement))).toBe('auth.forbidden')
  expect(await findUpload(test.app.table, announcement.uploadId)).toBeUndefined()
})

it('is a missing file to whoever may not know it', async () => {
  const { id: uploadId } = await putUpBy(test, owner, announced({ visibility: 'team' }))
  const stranger = await aMember(test)
  for (const ask of [readUpload, openTeamFile, arriveUpload])
    expect(await stranger.isRefused(ask, { uploadId })).toBe('resource.missing')
  expect(await stranger.isRefused(narrowVisibility, { uploadId, visibility: 'reviewer' })).toBe(
    'resource.missing',
  )
  expect(await owner.isRefused(readUpload, { uploadId: newId('upl') })).toBe('resource.missing')
  expect(await operator.isRefused(openFileAsOperator, { uploadId: newId('upl') })).toBe('resource.missing')
})

it('keeps what only reviewers see from the rest of the team, and writes down which operator looked', async () => {
  const { id: uploadId } = await putUpBy(test, owner, announced({ visibility: 'reviewer' }))
  const editor = await aTeamMember(test, organisationId, 'editor')
  await owner.does(openTeamFile, { uploadId })
  expect(await editor.isRefused(openTeamFile, { uploadId })).toBe('resource.missing')
  await operator.does(openFileAsOperator, { uploadId })
  const looks = (await test.everything()).filter(
    ({ deed, organisationId: of }) => deed === 'lookedIn' && of === organisationId,
  )
  expect(looks).toMatchObject([{ about: 'document', by: { is: 'operator', memberId: operator.id } }])
})

it('lets fewer people see a file, never more', async () => {
  const { id: uploadId } = await putUpBy(test, owner, announced())
  const to = (visibility: 'public' | 'team' | 'reviewer') => ({ uploadId, visibility })
  expect((await owner.does(narrowVisibility, to('team'))).visibility).toBe('team')
  expect((await owner.does(narrowVisibility, to('team'))).visibility).toBe('team')
  expect(await owner.isRefused(narrowVisibility, to('public'))).toBe('uploads.not_narrower')
  const volunteer = await aTeamMember(test, organisationId, 'volunteers')
  expect(await volunteer.isRefused(narrowVisibility, to('reviewer'))).toBe('auth.forbidden')
  const [once, twice] = await Promise.all([
    owner.ask(narrowVisibility, to('reviewer')),
    owner.ask(narrowVisibility, to('reviewer')),
  ])
  expect([yes(once).visibility, yes(twice).visibility]).toEqual(['reviewer', 'reviewer'])
})

it('refuses an id that belongs to another upload', async () => {
  const announcement = announced()
  await owner.does(openUpload, announcement)
  const other = await aTeamMember(test, organisationId, 'owner')
  expect(await other.isRefused(openUpload, announcement)).toBe('resource.conflict')
  expect(await owner.isRefused(openUpload, { ...announcement, purpose: 'voucher' })).toBe('resource.conflict')
})

it('shows a document to everybody only after a reviewer saw it', async () => {
  const { releaseDocument } = await import('.')
  const { id: uploadId } = await putUpBy(test, owner, announced())
  expect(no(await test.ask(openPublicFile, { uploadId }))).toBe('resource.missing')
  await releaseDocument(test.app, uploadId as UploadId)
  const answer = await fetch(yes(await test.ask(openPublicFile, { uploadId })).url)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toBe('attachment')
})
