// The words of carrying others, Chinese first.
import type { Words } from '@/platform/language'

export const hostingWords = {
  title: { zh: '想挂靠你们的', en: 'Who names you as host' },
  hint: {
    zh: '同意以后，他们的页面会写“挂靠”你们。认得、愿意担保才点。',
    en: 'Once you agree, their page names you. Agree only where you know them.',
  },
  answers: {
    asked: { zh: '等你们答', en: 'asks' },
    agreed: { zh: '同意了', en: 'agreed' },
    declined: { zh: '没同意', en: 'declined' },
  },
  agree: { zh: '同意挂靠', en: 'Co-sign' },
  decline: { zh: '不同意', en: 'Decline' },
}

/** Refusals that mean something particular here. */
export const hostingRefusals: Record<string, Words> = {
  'auth.forbidden': { zh: '这件事要负责人来答', en: 'Only an owner may answer' },
  'resource.missing': { zh: '他们已经换了一家', en: 'They named another host' },
  'desks.frozen': { zh: '页面先冻住了，等工作人员看完再答', en: 'The page is frozen for now' },
  'desks.closed': { zh: '这个页面已经关了', en: 'This page is closed' },
}
