// The words of a team's legal identity, Chinese first.
import type { Words } from '@/platform/language'
import type { IdentityGap } from './identity'

export const identityWords = {
  title: { zh: '登记', en: 'Identity' },
  identityTitle: { zh: '登记了吗？', en: 'Are you registered?' },
  identityHint: {
    zh: '没登记也能用。写了代码或挂靠单位，工作人员看过证书就会标出来。',
    en: 'You can go without. Once our staff saw your certificate, the page says so.',
  },
  identities: {
    registered: { zh: '登记了，有证书', en: 'Registered, with a certificate' },
    hosted: { zh: '挂在一家登记过的机构下面', en: 'Hosted by a registered organisation' },
    unregistered: { zh: '还没登记', en: 'Not registered' },
    unstated: { zh: '以后再说', en: 'Later' },
  },
  identityHints: {
    registered: { zh: '照着证书打18位代码', en: 'Type the 18 characters of the certificate' },
    hosted: { zh: '对方点了同意才算数', en: 'It counts once they agree' },
    unregistered: { zh: '照样有页面、能讲事情', en: 'You still get a page' },
    unstated: { zh: '先做页面', en: 'The page first' },
  },
  code: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  codePlaceholder: { zh: '18位，证书上那一串', en: '18 characters' },
  codeSound: { zh: '18位都对得上', en: 'All 18 characters fit' },
  certificateLater: {
    zh: '做好页面以后，就可以拍证书。只有审核的人看得到原件。',
    en: 'You photograph the certificate once the page is made; only reviewers see it.',
  },
  host: { zh: '哪一家', en: 'Which one' },
  hostSearch: { zh: '打名字找', en: 'Search by name' },
  hostNone: { zh: '没找到。它也要先在这里有页面。', en: 'Not found. It needs a page here first.' },
  hostOffline: { zh: '没连上，找不了。可以先选“以后再说”。', en: 'No connection. Choose “later” for now.' },
  change: { zh: '换一家', en: 'Another' },
  clear: { zh: '清空', en: 'Clear' },
}

export const identityGapWords: Record<IdentityGap, Words> = {
  host: { zh: '选一家，或者选“以后再说”', en: 'Choose one, or “later”' },
  length: { zh: '要正好18位', en: 'Exactly 18 characters' },
  character: { zh: '里面不会有 I、O、S、V、Z，看看是不是 1、0、5、U、2', en: 'It has no I, O, S, V or Z' },
  check: { zh: '对不上。有一位打错了，照证书再看一遍', en: 'One character is wrong; look again' },
}
