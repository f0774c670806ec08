// Words about the account, Chinese first.
import { nameMaxCharacters } from '@ngo2/shared/moderation/name'
import type { Words } from '@/platform/language'

export const accountWords = {
  strangerTitle: { zh: '你好', en: 'Hello' },
  strangerHint: {
    zh: '什么都可以随便看。第一次评价、种树的时候才用微信登录，不要手机号，也不要头像。',
    en: 'Read whatever you like. WeChat signs you in when you first evaluate or plant; no phone number, no picture.',
  },
  start: { zh: '开始', en: 'Start' },
  starting: { zh: '正在开始…', en: 'Starting…' },
  giveName: { zh: '起个名字', en: 'Give yourself a name' },
  giveNameNote: { zh: '不起也行', en: 'Only if you like' },
  namePending: { zh: '名字在等人看，看过之前只有你看得到', en: 'Your name waits for a check' },
  nameHidden: { zh: '名字收起来了，换一个吧', en: 'Your name was hidden; choose another one' },
  nameShown: { zh: '点这里改名字', en: 'Tap to change it' },
  myId: { zh: '我的编号', en: 'My id' },
  copy: { zh: '复制', en: 'Copy' },
  myOrganisations: { zh: '我的机构', en: 'My organisations' },
  myOrganisationsNote: { zh: '做一个页面、认领、管团队', en: 'Make, claim and keep a page' },
  myEvaluations: { zh: '我评过的', en: 'My evaluations' },
  myEvaluationsNote: { zh: '可以改，改了算新的', en: 'You may change them' },
  textSize: { zh: '字号', en: 'Text size' },
  textSizes: {
    system: { zh: '标准', en: 'Standard' },
    large: { zh: '大', en: 'Large' },
    larger: { zh: '特大', en: 'Larger' },
  },
  rules: { zh: '社区公约', en: 'Community rules' },
  agreement: { zh: '用户协议', en: 'Terms of use' },
  privacy: { zh: '隐私政策', en: 'Privacy' },
  complaint: { zh: '投诉与举报', en: 'Complaints' },
  about: { zh: '关于公益2.0', en: 'About' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  signOutAsk: {
    zh: '退出以后照样可以看。下次评价或种树，会再用微信登录，你的东西都在。',
    en: 'You can still read. The next time you evaluate or plant, WeChat signs you in again.',
  },
  signOutYes: { zh: '退出', en: 'Sign out' },
  signedOut: { zh: '退出了', en: 'Signed out' },
  cancel: { zh: '再想想', en: 'Cancel' },
  leave: { zh: '注销账号', en: 'Delete account' },
  nameTitle: { zh: '你想叫什么', en: 'Your name' },
  nameField: { zh: '名字', en: 'Name' },
  namePlaceholder: { zh: '比如：小林', en: 'e.g. Lin' },
  nameHint: {
    zh: '不用真名。名字先过一遍检查，再给别人看到。',
    en: 'No real name is needed. It is checked first.',
  },
  nameSave: { zh: '就叫这个', en: 'Use this name' },
  nameSaving: { zh: '正在存…', en: 'Saving…' },
  nameEmpty: { zh: '先写一个名字', en: 'Write a name first' },
  nameTooLong: { zh: `最多${nameMaxCharacters}个字`, en: `At most ${nameMaxCharacters} characters` },
  nameDone: (name: string) => ({ zh: `好，以后叫你“${name}”`, en: `From now on: ${name}` }),
  back: { zh: '回去', en: 'Back' },
  leaveTitle: { zh: '注销账号', en: 'Delete the account' },
  goneTitle: { zh: '会没有的', en: 'What will be gone' },
  gone: [
    { zh: '你的编号、名字和所有登录', en: 'Your id, your name and all sessions' },
    { zh: '你种的每一丛，它们的格子会空出来', en: 'Every tree of yours; its cell becomes free' },
    {
      zh: '你给过的每一份评价，下次公布就不再算',
      en: 'Every evaluation of yours; the next publication leaves it out',
    },
    { zh: '这台手机上存的草稿和记录', en: 'Drafts and records on this phone' },
  ],
  staysTitle: { zh: '会留下的', en: 'What stays' },
  stays: [
    { zh: '已经公布过的区间，里面认不出是谁', en: 'Ranges already published; nobody can be told from them' },
    { zh: '举报的处理记录，不带你的名字', en: 'Records of reports, without your name' },
  ],
  noWayBack: { zh: '注销以后找不回来。', en: 'There is no way back.' },
  leaveAsk: { zh: '真的要注销吗？删掉的找不回来。', en: 'Really delete it? There is no way back.' },
  leaveYes: { zh: '注销', en: 'Delete' },
  leaving: { zh: '正在删…', en: 'Deleting…' },
  left: { zh: '都删掉了', en: 'All deleted' },
  leftHint: (erased: number) => ({
    zh: `一共删掉${erased}项，这台手机上的也清了。谢谢你来过。`,
    en: `${erased} things were deleted, on this phone too. Thank you for having been here.`,
  }),
  home: { zh: '回首页', en: 'To the start' },
  nothingToLeave: { zh: '你还没有账号', en: 'You have no account' },
  nothingToLeaveHint: { zh: '没有登录过，也就没有什么可删的', en: 'So there is nothing to delete' },
}

export const nameRefusals: Record<string, Words> = {
  'moderation.text_refused': { zh: '这个名字没通过检查，换一个', en: 'The check refused this name' },
}
