// Words about one's own trees, Chinese first.
export const myTreesWords = {
  pending: { zh: '名字在等人看', en: 'name being checked' },
  hidden: { zh: '名字收起来了', en: 'name hidden' },
  seePlots: { zh: '去看看地', en: 'See the plots' },
  none: { zh: '你还没种过', en: 'You have not planted yet' },
  noneHint: { zh: '挑一块地，种一丛虚拟的，不收钱', en: 'Choose a plot and plant a virtual one, free' },
  mine: { zh: '我的树', en: 'My trees' },
  all: { zh: '全部', en: 'All' },
}
