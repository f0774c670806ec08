// The words of taking out and closing, Chinese first.
import { takeOutDays } from '@ngo2/shared/closures/contract'
import type { Words } from '@/platform/language'

export const takingOutWords = {
  title: { zh: '带走一份', en: 'Take a copy home' },
  hint: {
    zh: '页面、材料、账、项目、更正、记录和文件，都装进压缩包。解开点 index.html，没有网也能看。',
    en: 'Everything in zip files; index.html opens without a network.',
  },
  pack: { zh: '装一份', en: 'Pack it' },
  packAnew: { zh: '重新装一份', en: 'Pack again' },
  packing: { zh: '正在装，大的要几分钟。离开也行，回来还在。', en: 'Packing; you may leave' },
  asking: { zh: '正在问…', en: 'Asking…' },
  ready: (day: Words): Words => ({ zh: `装好了，留到${day.zh}`, en: `Ready, kept until ${day.en}` }),
  part: (nth: number): Words => ({ zh: `第${nth}包`, en: `Part ${nth}` }),
  copy: { zh: '复制地址', en: 'Copy the address' },
  copyHint: {
    zh: '地址发给自己，在电脑浏览器里下载。地址几分钟就失效，过了再点一次。',
    en: 'Open the address in a browser; it is short-lived, tap again for a fresh one.',
  },
  gone: { zh: `装好的只留${takeOutDays}天，已经清了`, en: 'It is gone; pack again' },
  close: { zh: '关闭', en: 'Close' },
  closeHeading: { zh: '关闭这一页', en: 'Close the page' },
  closeHint: (days: number): Words => ({
    zh: `先告诉大家，${days}天以后关。那以前随时可以撤回。操作记录照法律要求留着。`,
    en: `Announced first, closed after ${days} days; until then it can be taken back.`,
  }),
  because: { zh: '为什么关，写给大家看', en: 'Why, for everybody to read' },
  sayWhy: { zh: '先写一句为什么', en: 'Say why first' },
  announce: { zh: '告诉大家要关了', en: 'Announce it' },
  announcing: { zh: '正在办…', en: 'Sending…' },
  closeTitle: { zh: '告诉大家要关？', en: 'Announce it?' },
  closeAsk: (days: number): Words => ({
    zh: `页面马上写明“${days}天后关闭”，团队的人都会知道。`,
    en: `The page will say so at once: ${days} days.`,
  }),
  notYet: { zh: '再想想', en: 'Not yet' },
  closing: (day: Words): Words => ({ zh: `${day.zh}关闭`, en: `Closes on ${day.en}` }),
  withdraw: { zh: '不关了', en: 'Do not close' },
  closed: { zh: '这一页已经关了', en: 'This page is closed' },
  onlyOwner: { zh: '带走和关闭要负责人来做', en: 'Only an owner does this' },
}

export const takingOutRefusals: Record<string, Words> = {
  'auth.forbidden': takingOutWords.onlyOwner,
  'closures.day_full': { zh: '今天装过好几次了，明天再来', en: 'Enough for today; come back tomorrow' },
  'desks.frozen': {
    zh: '两边都说这页是自己的，定下来以前先不能关',
    en: 'Frozen until the claim is decided',
  },
  'desks.closed': takingOutWords.closed,
  'resource.conflict': { zh: '撞了号，再点一次就好', en: 'Once more, please' },
}
