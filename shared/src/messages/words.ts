// What a message says, Chinese first: one line for every deed somebody hears of.
import { aboutWords } from '../audit/words'
import type { Message, Told } from './message'

interface Words {
  readonly zh: string
  readonly en: string
}

const lines: Partial<Record<Told, Words>> = {
  askedByLot: { zh: '抽签抽到了您：请说说这家机构', en: 'Drawn by lot: what do you know of them?' },
  visitDecided: { zh: '您去过的事有人看过了', en: 'Your visit was looked at' },
  claimAsked: { zh: '有人认领这个页面', en: 'Somebody claims the page' },
  claimDecided: { zh: '认领有结果了', en: 'A claim is decided' },
  addressChanged: { zh: '页面换了网址', en: 'The page has another address' },
  registrationChanged: { zh: '登记信息改了', en: 'The registration was changed' },
  hostAsked: { zh: '有机构请你们答应挂靠', en: 'An organisation asks you to be its host' },
  hostAnswered: { zh: '挂靠有答复了', en: 'Hosting was answered' },
  memberJoined: { zh: '有人进了团队', en: 'Somebody joined the team' },
  roleChanged: { zh: '你的角色换了', en: 'You have another role' },
  memberLeft: { zh: '有人离开了团队', en: 'Somebody left the team' },
  memberRemoved: { zh: '有人被请出了团队', en: 'Somebody was taken out of the team' },
  recoveryAsked: { zh: '有理事提出找回页面', en: 'One of the council asks for the page' },
  recoverySeconded: {
    zh: '两位理事要找回页面，14天内可以拦下',
    en: 'Two of the council ask for the page; 14 days to stop it',
  },
  recoveryStopped: { zh: '找回被拦下了', en: 'The recovery was stopped' },
  pageRecovered: { zh: '页面交给了提出找回的理事', en: 'The page went to whoever asked for it' },
  evidenceDecided: { zh: '材料有人看过了', en: 'Evidence was looked at' },
  evidenceExpiring: { zh: '材料快到期了', en: 'Evidence expires soon' },
  levelChanged: { zh: '阶段有变化', en: 'The level changed' },
  booksSubmitted: { zh: '年度账等第二个人看', en: 'The accounts wait for a second person' },
  booksApproved: { zh: '年度账有人看过，同意', en: 'The accounts were approved' },
  booksReturned: { zh: '年度账退回来改', en: 'The accounts were returned' },
  reportDue: { zh: '有一份报告该交了', en: 'A report is due' },
  checkAsked: { zh: '有人请平台核对', en: 'Somebody asked for a check' },
  checkDecided: { zh: '核对有结果了', en: 'A check is decided' },
  checkAppealed: { zh: '有人请另一位工作人员再看一次', en: 'Somebody asked for a second look' },
  takenOut: { zh: '有人带走了全部资料', en: 'Somebody took everything out' },
  closingAnnounced: { zh: '宣布了要关闭页面', en: 'The closing of the page was announced' },
  closingWithdrawn: { zh: '页面不关了', en: 'The page stays' },
  pageClosed: { zh: '页面关闭了', en: 'The page is closed' },
}

/** The line of a message; what it was about stands behind it where there are words for that. */
export function messageWords({ deed, about }: Pick<Message, 'deed' | 'about'>): Words {
  const line = lines[deed] ?? { zh: '有一条记录', en: 'A line in the log' }
  const what = about === undefined ? undefined : aboutWords(about)
  return what === undefined ? line : { zh: `${line.zh}：${what.zh}`, en: `${line.en}: ${what.en}` }
}
