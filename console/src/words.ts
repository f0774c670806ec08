// The console's own words: its name, its places, and what it says when it cannot begin.
export const appWords = {
  name: { zh: '公益2.0', en: 'NGO 2.0' },
  what: { zh: '工作台', en: 'Staff console' },
  title: { zh: '公益2.0 工作台', en: 'NGO 2.0 staff console' },
  nav: { zh: '工作台各处', en: 'Places' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  ranking: { zh: '评价与排序', en: 'Ranking' },
  verification: { zh: '材料审看', en: 'Evidence' },
  checks: { zh: '核对与申诉', en: 'Checks, appeals' },
  visits: { zh: '去过的人', en: 'Visits' },
  draws: { zh: '抽签', en: 'Draws' },
  cases: { zh: '名字与举报', en: 'Names, reports' },
  organisations: { zh: '机构', en: 'Organisations' },
  members: { zh: '成员', en: 'Members' },
  noAddress: { zh: '工作台不知道服务器在哪里', en: 'The console does not know where its server is' },
  noAddressHint: {
    zh: '这一页旁边要有 config.json，写着 {"apiUrl": "…"}。',
    en: 'Beside this page there must be a config.json that says {"apiUrl": "…"}.',
  },
}
