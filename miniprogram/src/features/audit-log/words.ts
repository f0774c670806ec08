// The words of the log, Chinese first.
import type { Doer } from '@ngo2/shared/audit/entry'
import type { Words } from '@/platform/language'

export const auditLogWords = {
  empty: { zh: '还没有记录', en: 'Nothing yet' },
  operator: { zh: '工作人员', en: 'staff' },
  about: ({ zh, en }: Words): Words => ({ zh: `：${zh}`, en: `: ${en}` }),
  gone: { zh: '记录只给团队的人看', en: 'The log is for the team' },
}

export function doerWords(by: Doer): Words {
  if (by.is === 'platform') return { zh: '平台', en: 'The platform' }
  if (by.name !== undefined) return { zh: by.name, en: by.name }
  const end = by.memberId.slice(-4)
  return { zh: `没起名字 ${end}`, en: `No name ${end}` }
}
