// The words around somebody who is helped, Chinese first; what is read aloud to her is shared with the server.
export const helpingWords = {
  title: { zh: '先念给她听', en: 'Read this aloud first' },
  hint: {
    zh: '一字一句念完再问。念这段话的人，不能是这家机构的人。',
    en: 'Read all of it before asking. Nobody of the organisation may do this.',
  },
  ageGroup: { zh: '她多大', en: 'Her age' },
  noChildren: { zh: '不满14岁的不问。', en: 'Nobody under 14 is asked.' },
  mark: { zh: '你认得她的记号', en: 'A sign by which you know her' },
  markPlaceholder: { zh: '比如：村东李', en: 'e.g. L. from the east end' },
  markHint: {
    zh: '下次再替她写，用同一个记号，就换成新的，不会算两个人。记号只存指纹。',
    en: 'Use the same sign next time and she is counted once. Only a fingerprint is kept.',
  },
  agree: { zh: '她愿意', en: 'She agrees' },
  disagree: { zh: '她不愿意', en: 'She does not' },
  lackConsent: { zh: '先选年龄、写记号', en: 'Choose the age and write a sign' },
}
