// Where an organisation's money comes from and what it goes to, in words.
import * as v from 'valibot'

export const IncomeSource = v.picklist([
  'dues',
  'individuals',
  'foundations',
  'companies',
  'government',
  'services',
  'other',
])
export type IncomeSource = v.InferOutput<typeof IncomeSource>

export const SpendingKind = v.picklist([
  'materials',
  'staff',
  'volunteers',
  'transport',
  'office',
  'taxes',
  'other',
])
export type SpendingKind = v.InferOutput<typeof SpendingKind>

interface Words {
  readonly zh: string
  readonly en: string
}

export const sourceWords: Record<IncomeSource, Words> = {
  dues: { zh: '会费', en: 'dues' },
  individuals: { zh: '个人捐赠', en: 'gifts of people' },
  foundations: { zh: '基金会', en: 'foundations' },
  companies: { zh: '企业', en: 'companies' },
  government: { zh: '政府购买服务', en: 'government contracts' },
  services: { zh: '服务收入', en: 'fees for services' },
  other: { zh: '利息及其他', en: 'interest and other' },
}

export const kindWords: Record<SpendingKind, Words> = {
  materials: { zh: '项目物资', en: 'materials' },
  staff: { zh: '人员', en: 'staff' },
  volunteers: { zh: '志愿者', en: 'volunteers' },
  transport: { zh: '交通', en: 'transport' },
  office: { zh: '办公', en: 'office' },
  taxes: { zh: '税费', en: 'taxes and fees' },
  other: { zh: '其他', en: 'other' },
}
