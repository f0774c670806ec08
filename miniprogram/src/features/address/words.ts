// The words of an address on the open web, Chinese first.
import type { Words } from '@/platform/language'

export const addressWords = {
  title: { zh: '网址和海报', en: 'Address and poster' },
  noneYet: { zh: '网址还没有好，过一会儿再看。', en: 'The address is not ready; look again in a while.' },
  change: { zh: '换一个网址', en: 'Another address' },
  once: {
    zh: '只能换一次。老网址会自己转到新的，印出去的海报还能用。',
    en: 'Once only. The old address leads to the new one, so printed posters stay good.',
  },
  field: { zh: '新网址', en: 'New address' },
  shape: {
    zh: '3到40位，小写字母、数字和 - ，头尾不用 -',
    en: '3 to 40 of a–z, 0–9 and -, no - at an end',
  },
  changeAsk: (slug: string): Words => ({
    zh: `换成 /o/${slug}，以后不能再换。`,
    en: `It becomes /o/${slug} and cannot be changed again.`,
  }),
  changeYes: { zh: '换', en: 'Change' },
  cancel: { zh: '再想想', en: 'Cancel' },
  changing: { zh: '正在换…', en: 'Changing…' },
  changed: { zh: '换好了。网页一两分钟里跟上。', en: 'Changed; the page follows in a minute or two.' },
  changedBefore: { zh: '网址换过一次了，不能再换。', en: 'It was changed before and cannot be again.' },
  notYours: { zh: '换网址要负责人来做。', en: 'Only an owner changes it.' },
}

/** Refusals that mean something particular here. */
export const addressRefusals: Record<string, Words> = {
  'auth.forbidden': { zh: '换网址要负责人来做', en: 'Only an owner changes it' },
  'desks.address_taken': { zh: '这个网址有人用了，换一个', en: 'This address is taken' },
  'desks.address_changed_before': { zh: '网址换过一次了，不能再换', en: 'It was changed before' },
  'desks.frozen': { zh: '页面先冻住了，等工作人员看完再换', en: 'The page is frozen for now' },
  'desks.closed': { zh: '这个页面已经关了', en: 'This page is closed' },
}
