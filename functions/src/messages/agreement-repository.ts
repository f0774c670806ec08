// Agreements in the table: an item for each yes, taken by the one message it pays for.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { AgreementId, agreementsHeld, type Template } from '@ngo2/shared/messages/template'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

/** One yes of one person to one template. */
export interface Agreement {
  readonly memberId: MemberId
  readonly template: Template
  readonly id: AgreementId
}

/** Put twice it is one; false where she is gone. */
export async function putAgreement(
  table: Table,
  agreement: Agreement,
  { expiresAt, staying }: { expiresAt: number; staying: Write },
): Promise<boolean> {
  const { id } = agreement
  const put = { ...agreementKey(agreement), entity: 'agreement', agreementId: id, expiresAt }
  const written = await table.write({ put }, { check: spentKey(agreement), when: 'free' as const }, staying)
  return written.done || !written.blocked.includes(2)
}

const Held = v.object({ agreementId: AgreementId })

/** Oldest first, as many as are kept at once. */
export async function listAgreements(
  table: Table,
  { memberId, template }: Omit<Agreement, 'id'>,
): Promise<AgreementId[]> {
  const query = {
    pk: `MEMBER#${memberId}`,
    prefix: `AGREEMENT#${template}#`,
    limit: agreementsHeld,
    consistent: true,
  }
  return (await table.query(query)).items.map((item) => v.parse(Held, item).agreementId)
}

/** Takes a yes for the message of a deed: says whether that went, another message took it, or this deed had its message. */
export async function spendAgreement(
  table: Table,
  agreement: Agreement,
  { of, expiresAt }: { of: string; expiresAt: number },
): Promise<'spent' | 'taken' | 'sentBefore'> {
  const written = await table.write(
    {
      put: { pk: `MEMBER#${agreement.memberId}`, sk: `SENT#${of}`, entity: 'sentDeed', expiresAt },
      when: 'free',
    },
    { remove: agreementKey(agreement), when: 'present' },
    { put: { ...spentKey(agreement), entity: 'spentAgreement', expiresAt } },
  )
  if (written.done) return 'spent'
  return written.blocked.includes(0) ? 'sentBefore' : 'taken'
}

/** Gives a yes back that no message took after all. */
export async function giveBack(
  table: Table,
  agreement: Agreement,
  { expiresAt, staying }: { expiresAt: number; staying: Write },
): Promise<void> {
  const put = { ...agreementKey(agreement), entity: 'agreement', agreementId: agreement.id, expiresAt }
  await table.write({ put }, { remove: spentKey(agreement) }, staying)
}

/** WeChat says there is none left: what we counted was wrong. */
export async function removeAgreements(table: Table, whose: Omit<Agreement, 'id'>): Promise<void> {
  for (;;) {
    const ids = await listAgreements(table, whose)
    if (ids.length === 0) return
    await table.write(...ids.map((id) => ({ remove: agreementKey({ ...whose, id }) })))
  }
}

const agreementKey = ({ memberId, template, id }: Agreement) => ({
  pk: `MEMBER#${memberId}`,
  sk: `AGREEMENT#${template}#${id}`,
})
const spentKey = ({ memberId, id }: Agreement) => ({ pk: `MEMBER#${memberId}`, sk: `SPENT#${id}` })
