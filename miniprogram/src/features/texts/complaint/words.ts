// How to complain and report, in plain words, Chinese first.
import type { TextWords } from '@/ui/text-page'
import { operator } from '../operator'

export const complaintWords: TextWords = {
  title: '投诉与举报',
  since: '2026年11月24日起',
  sections: [
    {
      title: '看到不好的名字',
      lines: [
        '打开那丛树，点“举报”，选一个原因，两下就好。涉及孩子的我们先看。',
        '我们在一天之内看。看过之后，是留是收，都写下理由。',
      ],
    },
    {
      title: '觉得分数不对',
      lines: [
        '打开“为什么是这个分”，每一步怎么来的都写着。还是觉得不对，点“我觉得不对”，告诉我们哪一步。',
        '评价不会因为机构不高兴就删掉；机构的资料写错了，我们核对后更正，并写明更正的日期。',
      ],
    },
    {
      title: '有人借名要钱',
      lines: [
        '本平台不收款，也没有任何人可以代收。遇到了请截图发给我们，同时可以向当地民政部门或公安机关反映。',
      ],
    },
    {
      title: '投诉我们',
      lines: [
        `写信到 ${operator.email}。${operator.answerDays} 个工作日内会有一个人答复您，不是自动回复。`,
        '不满意我们的答复，可以通过微信小程序右上角“…”里的“投诉”向微信反映，也可以向网信部门（12377.cn）举报。',
      ],
    },
  ],
  english: [
    `Report a name on its own page: two taps, looked at within a day, decided with a reason. Disagree with a figure under "why this figure". Complaints about us: ${operator.email}, answered by a person within ${operator.answerDays} working days; or through WeChat’s own complaint entry in the "…" menu.`,
    'Nobody may ask for money in the name of this platform.',
  ],
}
