// The people of the demo world: WeChat ids that never existed, a few of them with names, for the phone's member switch.

/** Members in all; the first ones have names and can be chosen on the phone. */
export const memberCount = 320

export const namedMembers = [
  { openid: 'demo-operator', name: '周岚（工作人员）' },
  { openid: 'demo-mei', name: '小梅' },
  { openid: 'demo-arslan', name: '阿尔斯兰' },
  { openid: 'demo-hu', name: '胡老师' },
  { openid: 'demo-lin', name: '林师傅' },
] as const

export const operatorOpenid = namedMembers[0].openid

/** WeChat ids of everybody, named ones first. */
export const openids: readonly string[] = Array.from(
  { length: memberCount },
  (_, at) => namedMembers[at]?.openid ?? `demo-member-${String(at).padStart(3, '0')}`,
)
