// Names people of the demo world give their trees.

export const treeNames = [
  '等雨',
  '小沙',
  '平安',
  '望水',
  '阿木',
  '一丛',
  '外婆',
  '春分',
  '慢慢长',
  '留根',
  '风里',
  '小满',
] as const
