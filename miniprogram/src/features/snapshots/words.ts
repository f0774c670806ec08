// The words of past rankings and their open files, Chinese first.
import type { Words } from '@/platform/language'

export const snapshotsWords = {
  hint: {
    zh: '公布过的都留在这里，一个字不改。文件在浏览器里打开，谁都可以重新算一遍，看对不对得上。',
    en: 'What was published stays as it was. Open the files in a browser and recompute them.',
  },
  published: (day: Words): Words => ({ zh: `${day.zh}公布`, en: `Published ${day.en}` }),
  counts: (measured: Words, sheets: number, organisations: number): Words => ({
    zh: `${measured.zh}量的 · ${sheets}份评价 · ${organisations}家`,
    en: `measured ${measured.en}, ${sheets} evaluations, ${organisations} organisations`,
  }),
  current: { zh: '现在用的', en: 'current' },
  csv: { zh: '表格文件 CSV', en: 'Table, CSV' },
  csvNote: { zh: '每家每把尺子一行，电脑上能直接打开', en: 'A row for each organisation and measure' },
  json: { zh: '全部内容 JSON', en: 'Everything, JSON' },
  jsonNote: { zh: '连同每一步和用的参数', en: 'With every step and parameter' },
  copy: { zh: '复制链接', en: 'Copy link' },
  figures: (transparency: number, communication: number): Words => ({
    zh: `出了数：信息透明${transparency}家，沟通能力${communication}家。`,
    en: `Figures: ${transparency} in transparency, ${communication} in communication. `,
  }),
  method: (parameters: string, hash: string): Words => ({
    zh: `参数 ${parameters} · 指纹 ${hash}`,
    en: `parameters ${parameters}, hash ${hash}`,
  }),
  none: { zh: '还没有公布过', en: 'Nothing is published yet' },
  noneHint: { zh: '每月一次，两个工作人员看过才公布', en: 'Monthly, after two people looked' },
}
