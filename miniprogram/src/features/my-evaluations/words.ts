// Words about one's own evaluations, Chinese first.
export const myEvaluationsWords = {
  given: (tie: { zh: string; en: string }, ago: { zh: string; en: string }) => ({
    zh: `${tie.zh} · ${ago.zh}评的`,
    en: `${tie.en} · ${ago.en}`,
  }),
  answered: (known: number, unknown: number) => ({
    zh: `答了${known}题${unknown > 0 ? `，不知道${unknown}题` : ''}`,
    en: `${known} answered${unknown > 0 ? `, ${unknown} not known` : ''}`,
  }),
  how: { zh: '怎么算的', en: 'How it counts' },
  appeal: { zh: '请人看看为什么少算', en: 'Ask why it counts less' },
  history: { zh: '说过的话，新的在前', en: 'What you said, newest first' },
  gone: { zh: '这一家你没有评过，或者收回了', en: 'You did not evaluate this one, or took it back' },
  improve: { zh: '想请他们改进：', en: 'To improve: ' },
  states: {
    pending: { zh: '在等人看，看过之前只有你看得到', en: 'waits for a check' },
    hidden: { zh: '收起来了，只有你看得到', en: 'hidden; only you see it' },
  },
  team: { zh: '自己人评的，不算', en: 'of the team, not counted' },
  invited: { zh: '抽签请来的', en: 'asked by lot' },
  restored: { zh: '算回整份', en: 'restored' },
  pictures: (count: number) => ({ zh: `附了${count}张照片`, en: `${count} photographs` }),
  helped: { zh: '我替别人写的', en: 'What I wrote down for others' },
  helpedHint: {
    zh: '她不想算了，或者叫你收回，在这里收回。她的名字我们没有存。',
    en: 'Take one back when she asks for it. Her name is not kept.',
  },
  helpedNone: { zh: '在评价的第一步，可以替没有手机的人写', en: 'Begin on the first step of an evaluation' },
  askHelpedTitle: { zh: '她叫你收回？', en: 'Does she want it back?' },
  edit: { zh: '改一改', en: 'Change' },
  withdraw: { zh: '收回', en: 'Take back' },
  withdrawing: { zh: '正在收回…', en: 'Taking back…' },
  ask: (name: string) => ({
    zh: `收回以后，“${name}”下次公布就不算这一份。以后可以再评。`,
    en: `The next publication of “${name}” will leave it out. You may evaluate again.`,
  }),
  askTitle: { zh: '收回这份评价？', en: 'Take it back?' },
  cancel: { zh: '留着', en: 'Keep' },
  withdrawn: { zh: '收回了', en: 'Taken back' },
  none: { zh: '还没评过', en: 'Nothing yet' },
  noneHint: { zh: '你和哪一家打过交道？说说你知道的', en: 'Which organisation do you know?' },
  organisations: { zh: '去找一家', en: 'Find one' },
}
