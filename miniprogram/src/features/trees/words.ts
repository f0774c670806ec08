// Words about virtual trees, Chinese first.
import { markedName } from '@ngo2/shared/organisations/words'
import type { Species } from '@ngo2/shared/sites/plot'
import type { Tree } from '@ngo2/shared/trees/tree'
import { speciesWords } from '@ngo2/shared/trees/words'

export const treesWords = {
  /** A tree without a name. */
  nameless: (species: Species) => ({
    zh: `一丛${speciesWords[species].zh}`,
    en: `A ${speciesWords[species].en}`,
  }),
  where: ({ site, number, example }: Tree['plot']) => {
    const name = markedName({ name: site, example })
    return { zh: `${name.zh} ${number}号地`, en: `${name.en}, plot ${number}` }
  },
  planted: (ago: { zh: string; en: string }) => ({ zh: `${ago.zh}种下`, en: `planted ${ago.en}` }),
  virtual: { zh: '虚拟的一丛，跟真的一起量', en: 'Virtual, measured with the real ones' },
  pendingHint: { zh: '名字在等人看一眼，看过之前只有你看得到', en: 'Until the check only you see the name' },
  hiddenHint: {
    zh: '这个名字不合社区公约，只有你看得到。觉得不对，可以在“投诉与举报”里提',
    en: 'The name is against the rules; only you see it. You may object under “complaints”',
  },
  fateTitle: { zh: '它跟着谁', en: 'Whose fate it shares' },
  fate: (sampled: number) => ({
    zh: `和它一起被量的${sampled}丛真的，还活着`,
    en: `alive of the ${sampled} real ones measured with it`,
  }),
  fateNote: (day: { zh: string; en: string }, alive: number, dead: number) => ({
    zh: `${day.zh}量，活${alive}丛，死${dead}丛。死了的也留在图上。`,
    en: `Measured ${day.en}: ${alive} alive, ${dead} dead. The dead stay in the picture.`,
  }),
  notMeasured: (number: number) => ({
    zh: `${number}号地还没量过。量了，活了死了都写在这里。`,
    en: `Plot ${number} has not been measured yet. The result will stand here.`,
  }),
  promiseTitle: { zh: '种的时候说好的', en: 'What was promised' },
  seePlot: (number: number) => ({ zh: `看${number}号地`, en: `See plot ${number}` }),
  forward: { zh: '转给好友', en: 'Forward' },
  plantToo: { zh: '我也种一丛', en: 'Plant one too' },
  plantAnother: { zh: '再种一丛', en: 'Plant another' },
  report: { zh: '举报这个名字', en: 'Report this name' },
  gone: { zh: '没有这一丛', en: 'There is no such tree' },
  goneHint: {
    zh: '可能是链接不全，或者种它的人离开了',
    en: 'The link may be incomplete, or its planter left',
  },
  seePlots: { zh: '去看看地', en: 'See the plots' },
}
