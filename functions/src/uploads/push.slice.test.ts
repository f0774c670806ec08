// What WeChat pushes: believed when WeChat sent it, just now, to us; and taken once.
import { sealed, signatureOf } from '@ngo2/local/wechat-server/push'
import { readUpload } from '@ngo2/shared/uploads/contract'
import { pushKey, pushToken } from '../../test/a-push-address'
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator, type Person } from '../../test/people'
import { anOrganisation } from '../../test/things'
import { aJpeg, anAnnouncement, aTeamMember, sentBy } from '../../test/uploads'
import { nextLook } from '../../test/wechat-faults'

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

const appId = 'wx0000000000test'
const word = { Event: 'wxa_media_check', version: 2, errcode: 0, result: { suggest: 'pass', label: '100' } }

/** Sends what WeChat would send, altered as told; answers the status. */
async function push(
  message: object,
  over: { token?: string; appId?: string; lateS?: number; key?: string } = {},
) {
  const key = over.key ?? pushKey
  const Encrypt = sealed(JSON.stringify(message), { appid: over.appId ?? appId, key })
  const timestamp = String(Math.floor(test.app.now().getTime() / 1000) - (over.lateS ?? 0))
  const msg_signature = signatureOf(over.token ?? pushToken, timestamp, '7', Encrypt)
  const query = new URLSearchParams({ timestamp, nonce: '7', encrypt_type: 'aes', msg_signature })
  const answer = await test.request(`/wechat/push?${query}`, {
    method: 'POST',
    body: JSON.stringify({ Encrypt }),
  })
  return answer.status
}

async function aWaitingPicture() {
  await nextLook(test, { is: 'lost' })
  const uploadId = await sentBy(owner, aPhoto(), await aJpeg())
  await test.settle()
  const trace = (await test.everything()).find(
    (item) => item.entity === 'pictureTrace' && item.uploadId === uploadId,
  )
  const trace_id = String(trace?.pk).replace('PICTURE_TRACE#', '')
  return { uploadId, message: { ...word, trace_id } }
}

it('a push that somebody forged, held back or meant for another program is not believed', async () => {
  const { uploadId, message } = await aWaitingPicture()
  expect(await push(message, { token: 'guessed' })).toBe(403)
  expect(await push(message, { lateS: 601 })).toBe(403)
  expect(await push(message, { appId: 'wxanother' })).toBe(403)
  expect(await push(message, { key: 'x'.repeat(43) })).toBe(403)
  expect((await test.request('/wechat/push', { method: 'POST', body: '{}' })).status).toBe(403)
  expect((await owner.does(readUpload, { uploadId })).state).toBe('checking')
})

it('a push that comes again changes nothing, even where it says the contrary', async () => {
  const { uploadId, message } = await aWaitingPicture()
  expect(await push(message)).toBe(200)
  expect(await push(message)).toBe(200)
  expect(await push({ ...message, result: { suggest: 'risky' } })).toBe(200)
  expect((await owner.does(readUpload, { uploadId })).state).toBe('shown')
})

it('a push that comes before its trace is known is asked for again, and one of another kind is let pass', async () => {
  expect(await push({ ...word, trace_id: 'unheard-of' })).toBe(503)
  expect(await push({ Event: 'subscribe_msg_popup_event' })).toBe(200)
})

it('the address of pushes answers WeChat’s greeting, and nobody else’s', async () => {
  const timestamp = String(Math.floor(test.app.now().getTime() / 1000))
  const greet = (signature: string) =>
    test.request(
      `/wechat/push?${new URLSearchParams({ signature, timestamp, nonce: '7', echostr: 'hello' })}`,
    )
  const answer = await greet(signatureOf(pushToken, timestamp, '7'))
  expect([answer.status, await answer.text()]).toEqual([200, 'hello'])
  expect((await greet(signatureOf('guessed', timestamp, '7'))).status).toBe(403)
})
