// The words of joining a team, Chinese first.
import type { Words } from '@/platform/language'

export const joiningWords = {
  title: { zh: '进到团队里', en: 'Join a team' },
  hint: { zh: '请你的人给了一张卡片，或者一个8位的码。', en: 'You were given a card, or a code of eight.' },
  code: { zh: '邀请码', en: 'Code' },
  eight: { zh: '8位，只有字母和数字', en: 'Eight letters or digits' },
  look: { zh: '看看是哪一家', en: 'See who invites you' },
  looking: { zh: '正在看…', en: 'Looking…' },
  notReached: { zh: '没连上。再点一次，码还在。', en: 'No connection. Press again; the code is still good.' },
  invited: { zh: '他们请你进来', en: 'You are invited' },
  until: (day: Words): Words => ({ zh: `${day.zh}以前有效`, en: `until ${day.en}` }),
  join: { zh: '进来', en: 'Join' },
  joining: { zh: '正在进…', en: 'Joining…' },
  joined: (name: string): Words => ({ zh: `你在${name}的团队里了`, en: `You are in the team of ${name}` }),
  toDesk: { zh: '去工作台', en: 'To the desk' },
}

/** Refusals that mean something particular here. */
export const joiningRefusals: Record<string, Words> = {
  'resource.missing': {
    zh: '这个码用过了、过期了，或者打错了。请对方再做一个。',
    en: 'The code was used, is over, or is mistyped. Ask for a new one.',
  },
  'teams.frozen': {
    zh: '这个页面先冻住了，等工作人员看完再进',
    en: 'The page is frozen until our staff decides',
  },
}
