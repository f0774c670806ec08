// Pictures: cleaned, looked at by WeChat, and seen by nobody before.

import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import {
  arriveUpload,
  openFileAsOperator,
  openPublicFile,
  openTeamFile,
  readUpload,
} from '@ngo2/shared/uploads/contract'
import { picturePath, pictureSizes, type UploadId } from '@ngo2/shared/uploads/upload'
import sharp from 'sharp'
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator, no, type Person, yes } from '../../test/people'
import { anOrganisation } from '../../test/things'
import { aJpeg, anAnnouncement, aTeamMember, putUpBy, sentBy, untilDecided } from '../../test/uploads'
import { nextLook } from '../../test/wechat-faults'
import { askAboutPicturesAgain } from '.'
import { rawKey } from './keys'
import { takeIn } from './take-in'

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

const aPhoto = (over = {}) => anAnnouncement(organisationId, { purpose: 'photo', kind: 'picture', ...over })
const page = (id: UploadId, size = 480) => test.request(picturePath(id, size as 480))
const putUp = async (over = {}, bytes?: Buffer) =>
  putUpBy(test, owner, aPhoto(over), bytes ?? (await aJpeg()))

it('turns a photograph upright and leaves behind where, when and with what it was taken', async () => {
  const original = await aJpeg({ width: 2000, height: 1500 })
  expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('HUAWEI')
  const { id, state } = await putUp({}, original)
  expect(state).toBe('shown')
  const clean = await (await fetch(yes(await test.ask(openPublicFile, { uploadId: id })).url)).arrayBuffer()
  const { format, width, height, exif, xmp, icc, iptc, orientation } = await sharp(clean).metadata()
  expect({ format, width, height, orientation }).toEqual({
    format: 'jpeg',
    width: 960,
    height: 1280,
    orientation: undefined,
  })
  expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined])
  expect(await test.app.files.get(rawKey(id))).toBeUndefined()
})

it('answers a public picture in four sizes, to be kept for ever, and never enlarges one', async () => {
  const { id } = await putUp({}, await aJpeg({ width: 1000, height: 2000 }))
  const widths = await Promise.all(
    pictureSizes.map(async (size) => {
      const answer = await page(id, size)
      expect(answer.headers.get('cache-control')).toContain('immutable')
      expect(answer.headers.get('content-type')).toBe('image/webp')
      const { width, exif } = await sharp(await answer.arrayBuffer()).metadata()
      expect(exif).toBeUndefined()
      return width
    }),
  )
  expect(widths).toEqual([160, 480, 960, 1280])
  const { id: small } = await putUp({}, await aJpeg({ width: 100, height: 300 }))
  expect((await sharp(await (await page(small, 1280)).arrayBuffer()).metadata()).width).toBe(300)
})

it.each(['/pictures/nonsense/480', '/pictures/upl_01KAV9FT2N138SW4YDDZMYEWNW/480'])(
  'has no picture at %s',
  async (path) => {
    expect((await test.request(path)).status).toBe(404)
  },
)

it('shows a picture to nobody but whoever put it up until WeChat has spoken', async () => {
  await nextLook(test, { is: 'lost' })
  const uploadId = await sentBy(owner, aPhoto(), await aJpeg())
  await owner.does(arriveUpload, { uploadId })
  await test.settle()
  expect((await owner.does(readUpload, { uploadId })).state).toBe('checking')
  const editor = await aTeamMember(test, organisationId, 'editor')
  expect(await editor.isRefused(openTeamFile, { uploadId })).toBe('resource.missing')
  expect(no(await test.ask(openPublicFile, { uploadId }))).toBe('resource.missing')
  expect((await page(uploadId)).status).toBe(404)
  await owner.does(openTeamFile, { uploadId })
  await askAboutPicturesAgain(test.app)
  expect((await untilDecided(owner, uploadId)).state).toBe('shown')
  await editor.does(openTeamFile, { uploadId })
})

it('shows a picture that is for the team to nobody outside, and one for reviewers not even to WeChat', async () => {
  const { id: ofTeam, state } = await putUp({ visibility: 'team' })
  expect(state).toBe('shown')
  expect((await page(ofTeam)).status).toBe(404)
  await nextLook(test, { is: 'judged', suggest: 'risky' })
  const { id: forReviewers, state: kept } = await putUp({ visibility: 'reviewer' })
  expect(kept).toBe('shown')
  expect((await page(forReviewers)).status).toBe(404)
  // The look that was ordered is still to come: WeChat was not asked.
  expect(await putUp()).toMatchObject({ state: 'refused', why: 'content' })
})

it('takes WeChat’s no for a no, for the team as well', async () => {
  await nextLook(test, { is: 'judged', suggest: 'risky' })
  const { id: uploadId } = await putUp()
  const editor = await aTeamMember(test, organisationId, 'editor')
  expect(await editor.isRefused(openTeamFile, { uploadId })).toBe('resource.missing')
  expect((await page(uploadId)).status).toBe(404)
})

const caseOf = async (uploadId: UploadId) =>
  (await operator.does(listCases, {})).items.find(({ subject }) => subject.id === uploadId)

it.each([
  ['show', 'shown'],
  ['hide', 'refused'],
] as const)(
  'asks an operator where WeChat wants a person to look, and does as she says: %s',
  async (verdict, state) => {
    await nextLook(test, { is: 'judged', suggest: 'review' })
    const uploadId = await sentBy(owner, aPhoto(), await aJpeg())
    await test.settle()
    await until(async () => (await caseOf(uploadId)) !== undefined)
    expect((await owner.does(readUpload, { uploadId })).state).toBe('checking')
    await operator.does(openFileAsOperator, { uploadId })
    const opened = await caseOf(uploadId)
    if (opened === undefined) throw new Error('no case')
    await operator.does(decideCase, { caseId: opened.id, verdict, because: '看过了' })
    await test.settle()
    expect((await owner.does(readUpload, { uploadId })).state).toBe(state)
  },
)

it('asks WeChat again when its author comes back, each night, and an operator after a day, once', async () => {
  await nextLook(test, { is: 'lost' })
  const uploadId = await sentBy(owner, aPhoto(), await aJpeg())
  await test.settle()
  test.pass(36 * 60_000)
  await nextLook(test, { is: 'notFetched' })
  await nextLook(test, { is: 'lost' })
  for (let nth = 0; nth < 2; nth++) {
    await owner.does(arriveUpload, { uploadId })
    await test.settle()
  }
  await askAboutPicturesAgain(test.app)
  expect(await caseOf(uploadId)).toBeUndefined()
  test.pass(24 * 3600_000)
  await askAboutPicturesAgain(test.app)
  await askAboutPicturesAgain(test.app)
  expect(await caseOf(uploadId)).toMatchObject({ cause: { is: 'unchecked' } })
  expect((await owner.does(readUpload, { uploadId })).state).toBe('checking')
})

it('is told twice, and at once, of a picture, and keeps one', async () => {
  const uploadId = await sentBy(owner, aPhoto(), await aJpeg())
  const event = { detail: { object: { key: rawKey(uploadId) } } }
  await Promise.all([
    takeIn(test.app, event),
    takeIn(test.app, event),
    owner.does(arriveUpload, { uploadId }),
  ])
  await takeIn(test.app, event)
  await test.settle()
  expect((await untilDecided(owner, uploadId)).state).toBe('shown')
  expect(await test.app.files.list(`pictures/${uploadId}/`)).toHaveLength(pictureSizes.length + 1)
})

it('refuses a picture no program can read, and one that is a wall of pixels', async () => {
  const torn = (await aJpeg()).subarray(0, 700)
  expect(await putUp({}, torn)).toMatchObject({ state: 'refused', why: 'unreadable' })
  const wall = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  expect(await putUp({}, wall)).toMatchObject({ state: 'refused', why: 'unreadable' })
})

it('does not clean what was changed under the same ticket after it had arrived', async () => {
  const announcement = aPhoto()
  const uploadId = await sentBy(owner, announcement, await aJpeg())
  await owner.does(arriveUpload, { uploadId })
  await test.app.files.put(rawKey(uploadId), await aJpeg({ width: 50 }), 'application/octet-stream')
  await test.settle()
  expect(await owner.does(readUpload, { uploadId })).toMatchObject({ state: 'refused', why: 'unreadable' })
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let nth = 0; nth < 100; nth++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it never came')
}
