// What clients and server agree on about forwarded cards and the groups they are opened in.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { ShareId, ShareSubject } from './share'

export const recordShare = endpoint({
  name: 'recordShare',
  summary: 'Tell what a forwarded card shows, when it is forwarded.',
  method: 'PUT',
  path: '/shares/{shareId}',
  audience: 'anyone',
  input: v.object({ shareId: ShareId, subject: ShareSubject }),
  output: v.object({}),
  refusals: ['resource.conflict', 'rate.limited'],
  perMinute: 60,
})

const base64 = v.pipe(v.string(), v.base64(), v.maxLength(2000))

export const enterFromGroup = endpoint({
  name: 'enterFromGroup',
  summary: "Open a card from a WeChat group: wx.getGroupEnterInfo's sealed data, opened on the server.",
  method: 'POST',
  path: '/group-entries',
  audience: 'member',
  input: v.object({ encryptedData: base64, iv: base64, subject: ShareSubject }),
  output: v.object({}),
  refusals: ['sharing.session_key_stale', 'rate.limited'],
  perMinute: 20,
})
