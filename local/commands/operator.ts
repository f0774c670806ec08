// `npm run operator -- grant <member>` and `-- revoke <member>`: who works for the platform.

import { setOperator } from '@ngo2/functions/accounts/index'
import { MemberId } from '@ngo2/shared/accounts/member'
import * as v from 'valibot'
import { run } from './run'
import { withTable } from './table-at-hand'

const usage = 'npm run operator -- grant|revoke <member>   (the member’s id stands under 我的 on the phone)'

run(async ([verb, member]) => {
  const id = v.safeParse(MemberId, member)
  if ((verb !== 'grant' && verb !== 'revoke') || !id.success) throw new Error(usage)
  const known = await withTable((app) => setOperator(app.table, id.output, verb === 'grant'))
  if (!known) throw new Error(`there is no member ${member}`)
  return verb === 'grant' ? `${member} is an operator now` : `${member} is no operator any more`
})
