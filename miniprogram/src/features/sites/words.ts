// Words about sites and plots, Chinese first.
import type { Stand } from '@ngo2/shared/sites/canopy'
import type { Species } from '@ngo2/shared/sites/plot'
import { speciesWords } from '@ngo2/shared/trees/words'

const stands: Record<Stand, { zh: string; en: string }> = {
  unmeasured: { zh: '真的那丛没抽到，没量过', en: 'The real shrub here was not sampled' },
  alive1: { zh: '真的那丛活着，不到半米', en: 'The real shrub is alive, under 0.5 m' },
  alive2: { zh: '真的那丛活着，半米到一米五', en: 'The real shrub is alive, 0.5 to 1.5 m' },
  alive3: { zh: '真的那丛活着，一米五以上', en: 'The real shrub is alive, over 1.5 m' },
  dead: { zh: '真的那丛死了，还留在图上', en: 'The real shrub is dead; it stays in the picture' },
}

export const sitesWords = {
  plot: (number: number) => ({ zh: `${number}号地`, en: `Plot ${number}` }),
  cell: (columns: number, cell: number) => ({
    zh: `第${Math.floor(cell / columns) + 1}行 第${(cell % columns) + 1}格`,
    en: `row ${Math.floor(cell / columns) + 1}, cell ${(cell % columns) + 1}`,
  }),
  species: (all: readonly Species[]) => ({
    zh: all.map((one) => speciesWords[one].zh).join('、'),
    en: all.map((one) => speciesWords[one].en).join(', '),
  }),
  free: { zh: '种树是虚拟的，不收钱', en: 'Trees are virtual and free' },
  myTrees: { zh: '我的树', en: 'My trees' },
  notMeasured: { zh: '还没量过', en: 'Not measured yet' },
  notMeasuredYet: { zh: '种下以后还没量过，量完写在这里', en: 'Nobody has measured here yet' },
  alive: (range: string) => ({ zh: `活 ${range}`, en: `${range} alive` }),
  stillAlive: { zh: '还活着', en: 'still alive' },
  sampled: (count: number) => ({ zh: `抽${count}丛`, en: `sample of ${count}` }),
  found: (alive: number, dead: number) => ({
    zh: `活${alive}，死${dead}`,
    en: `${alive} alive, ${dead} dead`,
  }),
  survivalLabel: (low: number, high: number) => ({
    zh: `还活着的在百分之${Math.round(low)}到${Math.round(high)}之间`,
    en: `between ${Math.round(low)} and ${Math.round(high)} per cent are alive`,
  }),
  carries: (count: number) =>
    count === 0
      ? { zh: '水不够，不加种', en: 'No water for more' }
      : { zh: `水够${count}丛虚拟的`, en: `water for ${count} virtual ones` },
  spacing: (between: number, rows: number) => ({ zh: `${between}×${rows}米`, en: `${between}×${rows} m` }),
  noSites: { zh: '还没有开地', en: 'No site yet' },
  noSitesHint: { zh: '开了地，在这里能看到每一块', en: 'Sites will stand here' },
  gone: { zh: '没有这块地', en: 'There is no such plot' },
  goneHint: { zh: '可能是链接不全。别的地都在', en: 'The link may be incomplete' },
  otherPlots: { zh: '看别的地', en: 'See the plots' },
  groveLabel: (alive: number, dead: number, unmeasured: number, taken: number) => ({
    zh: `从上面看这块地：活${alive}丛，死${dead}丛，没量${unmeasured}丛，虚拟的${taken}丛`,
    en: `The plot from above: ${alive} alive, ${dead} dead, ${unmeasured} not measured, ${taken} virtual`,
  }),
  groveNote: { zh: '俯视 · 一格一丛', en: 'from above' },
  legend: {
    alive: (count: number) => ({ zh: `活 ${count}`, en: `${count} alive` }),
    dead: (count: number) => ({ zh: `死 ${count}`, en: `${count} dead` }),
    unmeasured: (count: number) => ({ zh: `没量 ${count}`, en: `${count} not measured` }),
    taken: (count: number) => ({ zh: `虚拟 ${count}`, en: `${count} virtual` }),
    mine: { zh: '我的', en: 'mine' },
  },
  tapHint: { zh: '点一格看看', en: 'Tap a cell to see what stands there' },
  inWords: { zh: '用文字看', en: 'In words' },
  inPicture: { zh: '收起文字', en: 'Hide the words' },
  column: (column: number) => ({ zh: `第${column + 1}格`, en: `cell ${column + 1}` }),
  takenShort: { zh: '有虚拟的', en: 'virtual one' },
  freeCell: { zh: '空位', en: 'free' },
  row: (row: number) => ({ zh: `第${row}行`, en: `Row ${row}` }),
  freeLeft: (count: number) =>
    count === 0
      ? { zh: '这块地种满了，水不够再加', en: 'This plot is full' }
      : { zh: `还可种 ${count} 丛虚拟的`, en: `${count} free cells` },
  freeShort: (count: number) => ({ zh: `空位 ${count}`, en: `${count} free` }),
  stands,
  standShort: (stand: Stand) =>
    stand === 'dead'
      ? { zh: '死', en: 'dead' }
      : stand === 'unmeasured'
        ? { zh: '没量', en: 'not measured' }
        : { zh: '活', en: 'alive' },
  seatMine: (name: string | undefined) =>
    name === undefined
      ? { zh: '你的一丛在这里', en: 'One of yours stands here' }
      : { zh: `你的“${name}”在这里`, en: `Your “${name}” stands here` },
  seatTaken: { zh: '有一丛虚拟的，是别人种的', en: 'Somebody’s virtual tree stands here' },
  seatFree: { zh: '虚拟的还空着，可以种', en: 'Free for a virtual tree' },
  seatClosed: { zh: '这一格不种虚拟的：水要省着用', en: 'Closed: the water does not reach for all cells' },
  plantHere: { zh: '在这一格种一丛', en: 'Plant in this cell' },
  plantInPlot: { zh: '在这里种一丛', en: 'Plant here' },
  seeTree: { zh: '看这一丛', en: 'See this tree' },
  close: { zh: '关上', en: 'Close' },
  forward: { zh: '转给好友', en: 'Forward' },
}
