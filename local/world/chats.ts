// What stands in the phone's chats when the demo world is new: a group with two cards, and a chat between two.
import type { ChatSeed } from '../simulator/phone/chats/chat'
import type { World } from './ensure-world'
import { organisations } from './organisations'

export function demoChats({ organisationIds, plotIds }: World): ChatSeed[] {
  const [first, , third] = organisations
  return [
    {
      id: 'group',
      kind: 'group',
      name: '西北公益伙伴群',
      opengid: 'demo-group-northwest',
      messages: [
        { from: '马老师', text: '大家看看这家，账和事都写在上面了。' },
        {
          from: '马老师',
          card: {
            title: `${first?.name}：他们的钱和事，都写在这里`,
            picture: '/assets/cards/neighbours.jpg',
            path: `/pkg-ngo/organisation?id=${organisationIds[0]}&s=demoshare1`,
          },
        },
        { from: '小海', text: '7号地刚量完，活了多少、死了多少都写上了。' },
        {
          from: '小海',
          card: {
            title: '民勤东沙窝 7号地：在这里种一丛虚拟的梭梭',
            picture: '/pkg-tree/cards/plot.jpg',
            path: `/pkg-tree/plot?id=${plotIds[1]}&s=demoshare2`,
          },
        },
        { from: '老赵', text: `${third?.name}下周来镇上，有空的来。` },
      ],
    },
    {
      id: 'mei-and-arslan',
      kind: 'person',
      name: '阿尔斯兰',
      members: ['demo-mei', 'demo-arslan'],
      messages: [{ from: 'demo-arslan', text: '在吗？上次说的那块地，我发你。' }],
    },
  ]
}
