// What this is and who runs it, in plain words, Chinese first.
import type { TextWords } from '@/ui/text-page'
import { operator } from '../operator'

export const aboutWords: TextWords = {
  title: '关于公益2.0',
  since: '',
  sections: [
    {
      title: '从哪里来',
      lines: [
        '2009年，沙漠边上的一家小机构有一个没人看的网页，另一家连网页都做不起。出了县，没有人知道它们。',
        '公益2.0 想让这样的机构被看见，让它们服务的人说得上话，让愿意支持的人看得懂。',
      ],
    },
    {
      title: '怎么量',
      lines: [
        '两把尺子：信息透明、沟通能力。只画一个区间，写明多少人评、同类在哪里。没有名次，没有奖牌。',
        '人不够，就先不出数。算法、参数、每一次的版本都公开，每一个数都能问“为什么是这个分”。',
      ],
    },
    {
      title: '树是怎么回事',
      lines: [
        '树是虚拟的，不收钱。样地是真的：每次去量，抽一批样株，活着的、死了的都照实记。',
        '带“示例”两个字的机构和样地是编出来的，只为让您看清楚这里怎么用。',
      ],
    },
    {
      title: '谁在运营',
      lines: [
        operator.name,
        `统一社会信用代码：${operator.creditCode}`,
        `联系：${operator.email}`,
        '源代码以 MIT 许可证公开，谁都可以拿去用、拿去改。',
      ],
    },
  ],
  english: [
    'NGO 2.0 makes small NGOs visible, gives a voice to the people they serve, and shows credibility as a range with its reasons, never as a rank. Trees are virtual and free; plots are real and measured. Whatever is marked 示例 is fictional.',
  ],
}
