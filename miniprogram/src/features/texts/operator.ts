// Who runs this platform. Whoever puts it into service writes their own registration here, before review.
export const operator = {
  name: '公益2.0 运营机构（示例）',
  creditCode: '（登记后填写）',
  email: 'help@ngo2.example',
  /** Days within which a complaint is answered. */
  answerDays: 3,
} as const
