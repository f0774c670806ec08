// What clients and server agree on about leaving the platform.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'

export const deleteMe = endpoint({
  name: 'deleteMe',
  summary: 'Delete the account and everything it made; answers when all is gone.',
  method: 'DELETE',
  path: '/me',
  audience: 'member',
  input: v.object({}),
  output: v.object({ erased: v.number() }),
  refusals: [],
})
