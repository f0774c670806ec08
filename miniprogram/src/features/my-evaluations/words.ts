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
