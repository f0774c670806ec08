// Words about draws, Chinese first: what a fault in an open draw means, and why one is asked.
import type { Fault } from './verify'

interface Words {
  readonly zh: string
  readonly en: string
}

export const faultWords: Record<Fault, Words> = {
  weekIsNoMonday: { zh: '日期不是星期一', en: 'the week is not named by its Monday' },
  chainOfAnotherYear: { zh: '种子链不是这一年的', en: 'the seed chain is of another year' },
  chainTooLate: { zh: '种子链公布得比抽签还晚', en: 'the seed chain was published after the draw was fixed' },
  seedOffChain: {
    zh: '种子接不上年初公布的值',
    en: 'the seed does not hang on the value published for the year',
  },
  listNotSorted: {
    zh: '名单没有排好，或者有人出现两次',
    en: 'the list is out of order, or somebody stands on it twice',
  },
  placesAgainstRule: { zh: '抽的人数不合规则', en: 'the number of places is not what the rule says' },
  commitmentDiffers: {
    zh: '封条不对：名单、人数或种子在抽签后改过',
    en: 'the commitment differs: list, places or seed are not those fixed before the draw',
  },
  drawnDiffers: { zh: '重抽一遍，抽中的人不一样', en: 'drawn again, others come out' },
}

/** Stands where somebody is asked by lot. */
export const lotWords = {
  title: { zh: '抽签抽到了您', en: 'You were drawn by lot' },
  why: {
    zh: '您和这家机构有过来往，这一次抽到了您。说不说都行，不说也没人知道。这家机构不知道抽到了谁。',
    en: 'You had to do with this organisation, and chance picked you. Answer or not; nobody learns of it. The organisation does not know who was drawn.',
  },
  decline: { zh: '这次不说', en: 'Rather not' },
}
