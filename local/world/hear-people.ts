// What people of the demo world want improved at its first organisation, what that replies, and the words it asks to be checked.
import { askCheck } from '@ngo2/shared/appeals/contract'
import type { Send } from '@ngo2/shared/contract/call'
import { type CriterionId, criteriaFor, type Tie } from '@ngo2/shared/evaluations/criterion'
import type { Improvement } from '@ngo2/shared/evaluations/evaluation'
import { readFeedback, replyToTheme } from '@ngo2/shared/improvements/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Chance } from './chance'
import { must } from './client'

const said: Partial<Record<CriterionId, readonly string[]>> = {
  T11: ['账能不能也贴在村委会门口', '想知道买草帘子花了多少钱', '每季度说一次就够了'],
  T13: ['上次问运费，过了一个月才回'],
  C7: ['“沙障”是什么，第一次来的人看不懂', '视频里说话太快'],
  C8: ['开会多请几个妇女', '浇水的日子先问问我们'],
  C9: ['改日子请早一天说'],
}

/** What somebody with this tie names, with words as often as not; nothing as often as people leave it out. */
export function improvementOf(chance: Chance, tie: Tie): Improvement | undefined {
  if (chance.next() < 0.4) return undefined
  const theme = chance.pick(criteriaFor(tie))
  const texts = said[theme]
  return texts && chance.next() < 0.5 ? { theme, text: chance.pick(texts) } : { theme }
}

interface Hearing {
  readonly head: Send
  readonly organisationId: OrganisationId
  readonly newId: (prefix: string) => never
}

/** Replies to what most people named, and asks about the first words of another theme. */
export async function hearPeople({ head, organisationId, newId }: Hearing): Promise<void> {
  const { dimensions } = await must(head, readFeedback, { organisationId })
  const themes = dimensions.flatMap((one) => (one.is === 'told' ? one.themes : []))
  const [first] = themes
  if (first === undefined) return
  await must(head, replyToTheme, {
    organisationId,
    replyId: newId('rpl'),
    theme: first.theme,
    version: 0,
    text: '大家说得对。从下个季度起，我们把能说清楚的都写出来，贴在村委会门口，也发在这里。',
  })
  const asked = themes.filter(({ theme }) => theme !== first.theme).flatMap(({ texts }) => texts)[0]
  if (asked === undefined) return
  await must(head, askCheck, {
    organisationId,
    checkId: newId('chk'),
    matter: { is: 'text', ref: asked.ref },
    reason: '这句话说的像是另一家机构，请帮我们看一看',
  })
}
