// The people of the demo world: WeChat ids that never existed, a few of them with names, for the phone's member switch.

/** Members in all; the first ones have names and can be chosen on the phone. */
export const memberCount = 320

export const namedMembers = [
  { openid: 'demo-operator', name: '周岚（工作人员）' },
  { openid: 'demo-mei', name: '小梅' },
  { openid: 'demo-arslan', name: '阿尔斯兰' },
  { openid: 'demo-hu', name: '胡老师' },
  { openid: 'demo-lin', name: '林师傅' },
  { openid: 'demo-ma', name: '马队长' },
  { openid: 'demo-he', name: '何会计' },
  { openid: 'demo-luo', name: '罗理事' },
  { openid: 'demo-xi', name: '喜社长' },
  { openid: 'demo-zheng', name: '郑敏（工作人员）' },
] as const

export const operatorOpenid = namedMembers[0].openid

/** The platform's own staff: two, because some things take two. */
export const operatorOpenids: readonly string[] = [operatorOpenid, 'demo-zheng']

/** WeChat ids of everybody, named ones first. */
export const openids: readonly string[] = Array.from(
  { length: memberCount },
  (_, at) => namedMembers[at]?.openid ?? `demo-member-${String(at).padStart(3, '0')}`,
)
