// The words around the inbox, Chinese first.
import type { Words } from '@/platform/language'

export const inboxWords = {
  title: { zh: '消息', en: 'Messages' },
  none: { zh: '没有新的', en: 'Nothing new' },
  unread: (unread: number, most: number): Words => ({
    zh: `${unread >= most ? `${most}+` : unread}条没看`,
    en: `${unread >= most ? `${most}+` : unread} unread`,
  }),
  fresh: { zh: '新', en: 'new' },
  empty: { zh: '还没有消息', en: 'No messages yet' },
  emptyHint: {
    zh: '你管的页面有人加入、材料看过了、账该交了，都会写在这里',
    en: 'What happens with the pages you keep will stand here',
  },
  from: (organisation: string, ago: Words): Words => ({
    zh: `${organisation} · ${ago.zh}`,
    en: `${organisation}, ${ago.en}`,
  }),
  ask: { zh: '到期前给我一条消息', en: 'Tell me once before it is due' },
  askDecided: { zh: '有结果时给我一条消息', en: 'Tell me once when it is decided' },
  asking: { zh: '正在记下…', en: 'Noting…' },
  asked: { zh: '记下了，会发一条', en: 'Noted: one message' },
  askNot: {
    zh: '没有同意，也没关系：都写在“我的 · 消息”里',
    en: 'That is fine: everything stands in your messages here',
  },
} as const
