// Words about claims of a page, Chinese first.
import type { ClaimDecision } from '@ngo2/shared/claims/claim'
import type * as v from 'valibot'
import type { Words } from '../../platform/language'

export const claimWords = {
  queue: { zh: '等得最久的在前', en: 'Longest wait first' },
  empty: { zh: '没有人在认领', en: 'No page is claimed' },
  emptyHint: {
    zh: '有人说一个页面是自己机构的，就会排到这里。',
    en: 'Who says a page is theirs queues here.',
  },
  says: { zh: '认领的人写的', en: 'What the claimant says' },
  who: (name: string | undefined, day: Words): Words => ({
    zh: `${name ?? '一位没写名字的成员'}，${day.zh}`,
    en: `${name ?? 'a member without a name'}, ${day.en}`,
  }),
  kept: { zh: '已经有团队在管', en: 'a team keeps it' },
  stub: { zh: '还没有人管', en: 'nobody keeps it' },
  frozen: { zh: '页面停着，等您定', en: 'frozen until you decide' },
  rivals: (count: number): Words => ({
    zh: `另有${count}个人也在认领。给了这一位，别人的都退回`,
    en: `${count} others claim it too. Giving it to this one returns theirs`,
  }),
  papers: { zh: '证明', en: 'Proof' },
  noPaper: { zh: '没有附证明', en: 'No proof came with it' },
  becauseHint: { zh: '认领的人看得到，2到200个字', en: 'the claimant reads it, 2 to 200 characters' },
  done: (name: Words, verdict: Words): Words => ({
    zh: `“${name.zh}”：${verdict.zh}`,
    en: `${name.en}: ${verdict.en}`,
  }),
}

export const claimVerdictWords: Record<Verdict, { act: Words; done: Words }> = {
  approved: {
    act: { zh: '交给这一位', en: 'Give it to this one' },
    done: { zh: '已交给认领的人', en: 'given to the claimant' },
  },
  refused: { act: { zh: '退回', en: 'Return it' }, done: { zh: '已退回', en: 'returned' } },
}

/** Sentences an operator may take as they are, by what they lead to. */
export const claimSentences: Record<Verdict, readonly Words[]> = {
  approved: [{ zh: '打过机构的电话，确认是本人', en: 'We called the organisation; it is so' }],
  refused: [
    { zh: '请附上登记证书或机构的介绍信', en: 'Please add the certificate or a letter of the organisation' },
    { zh: '机构说不认识这一位', en: 'The organisation does not know this person' },
  ],
}

export const claimRefusals: Record<string, Words> = {
  'resource.missing': { zh: '这条认领已经不在了', en: 'This claim is gone' },
  'claims.closed': { zh: '这一家的页面已经关了', en: 'This page is closed' },
  'claims.decided_otherwise': {
    zh: '有同事刚作了另一个决定，按那个算',
    en: 'A colleague has just decided otherwise, and that stands',
  },
}

type Verdict = v.InferOutput<typeof ClaimDecision>['verdict']
