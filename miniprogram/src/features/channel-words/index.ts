// What the places are called where an organisation speaks already, Chinese first.
import type { ChannelKind } from '@ngo2/shared/organisations/contact'
import type { Words } from '@/platform/language'

export const channelWords: Record<ChannelKind, Words> = {
  officialAccount: { zh: '公众号', en: 'Official account' },
  channels: { zh: '视频号', en: 'Channels' },
  weibo: { zh: '微博', en: 'Weibo' },
  douyin: { zh: '抖音', en: 'Douyin' },
  website: { zh: '网站', en: 'Website' },
  other: { zh: '别的', en: 'Other' },
}
