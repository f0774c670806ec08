// The community rules in plain words, Chinese first.
import type { TextWords } from '@/ui/text-page'

export const rulesWords: TextWords = {
  title: '社区公约',
  since: '2026年11月24日起',
  sections: [
    {
      title: '这里是做什么的',
      lines: [
        '小机构在这里被看见，和它们打过交道的人在这里说自己知道的事，愿意的人在真实的沙地上跟着种一丛虚拟的灌木。',
        '这里不收钱。没有捐款按钮，没有收款码，也不替谁收。看到有人借这里的名义要钱，请告诉我们。',
      ],
    },
    {
      title: '评价时',
      lines: [
        '只答自己知道的。没看过、不知道，就这样答：不计入分数，也不拉低谁。',
        '您是谁、和这家机构是什么关系，照实选。自己机构的人不给自己机构打分。',
        '不组织人刷好评，也不组织人刷差评。挤在一起来的评价不会删，但会少算，少算了多少写在“为什么是这个分”里。',
        '转发没有奖励，也没有人数榜。转给朋友，是因为您觉得他该知道。',
      ],
    },
    {
      title: '起名字时',
      lines: [
        '名字会先经过微信的内容检查，再给别人看到。',
        '不骂人，不打广告，不写别人的电话、住址、微信号，不写孩子的全名和学校。',
        '不冒充机构、政府部门或别人。',
      ],
    },
    {
      title: '孩子和不方便说话的人',
      lines: [
        '不满十四岁的孩子，请由爸爸妈妈或其他监护人陪着用。',
        '涉及孩子的内容，举报时选“涉及未成年人”，我们先看这一类。',
      ],
    },
    {
      title: '做过头了会怎样',
      lines: [
        '不合公约的名字会被收起来，只有起名的人自己看得到，并且看得到原因。',
        '我们收起来一个名字，都要写下理由、时间和经手人。您觉得不对，可以在“投诉与举报”里提出来，由另一个人再看一遍。',
      ],
    },
  ],
  english: [
    'Say only what you know; "don’t know" is a good answer and counts for nobody and against nobody. No money is asked for or taken here. Nothing is given for forwarding.',
    'Names are checked before others see them: no abuse, no advertising, no private data, no children’s full names. What is hidden is hidden with a reason, and a second person looks at it if you ask.',
  ],
}
