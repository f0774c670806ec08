// How the lot works and how anybody checks it, in plain words, Chinese first.
import { daysBetweenLots, lotDays, peopleForADraw } from '@ngo2/shared/draws/rules'
import { tieMonths } from '@ngo2/shared/ties/tie'
import type { TextWords } from '@/ui/text-page'

export const drawTextWords: TextWords = {
  title: '怎么抽的',
  since: '每周一抽',
  sections: [
    {
      title: '为什么抽签',
      lines: [
        '自己跑来说话的，常常是特别高兴或特别生气的人。抽签是去问那些真打过交道、平时不出声的人。',
        '只能抽到，不能自荐，也不能替谁报名。机构挑不了人。',
      ],
    },
    {
      title: '谁会被抽到',
      lines: [
        `和这家机构有过来往的人：在他们的地里种过一丛，去过并且核实了，或者替他们服务的人写下过回答。来往算${tieMonths}个月。`,
        `机构团队里的人不在名单里。名单不到${peopleForADraw}人不抽。${daysBetweenLots}天里最多问您一次。`,
      ],
    },
    {
      title: '抽到了怎么办',
      lines: [
        `${lotDays}天里说说您知道的。不想说就点“这次不说”，不用讲原因，没有人知道，也不影响下一次。`,
        '机构不知道抽到了谁，也不知道谁没说。',
      ],
    },
    {
      title: '怎么知道没人做手脚',
      lines: [
        '一年的种子串成一条链，用第一颗之前就公布了链头。每次抽签前，名单和种子再封一次，封条也公布。谁改一个字，封条就对不上。',
        '抽完一周，名单（只有代号）和种子都打开。代号只有您自己对得上。',
        '下面可以在您的手机上重抽一遍：算的是同样的式子，抽中的应当是同样的人。',
      ],
    },
  ],
  english: [
    'Every Monday chance picks a few of the people who had to do with an organisation. Nobody can volunteer, the organisation does not know who was drawn, and declining costs nothing.',
    'List and seed are sealed before the draw and opened a week later, so that anybody can draw again, here on this phone too.',
  ],
}
