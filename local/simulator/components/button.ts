// button: with the open types that mean something on this phone; the others say no aloud.
import { roleOf } from './aria'
import type { BuiltIn, Part } from './built-in'
import { pressForm } from './form'

export const button: BuiltIn = {
  name: 'button',
  properties: {
    size: 'text',
    type: 'text',
    plain: 'yesNo',
    disabled: 'yesNo',
    loading: 'yesNo',
    formType: 'text',
    openType: 'text',
    lang: 'text',
    sessionFrom: 'text',
    sendMessageTitle: 'text',
    sendMessagePath: 'text',
    sendMessageImg: 'text',
    appParameter: 'text',
    showMessageCard: 'yesNo',
    businessId: 'text',
    phoneNumberNoQuotaToast: 'any',
    name: 'text',
  },
  attach(part) {
    const { element, props, follow } = part
    roleOf(part, 'button')
    follow(['size', 'type'], () => {
      element.setAttribute('size', String(props().size || 'default'))
      element.setAttribute('type', String(props().type || 'default'))
    })
    follow(['plain', 'loading', 'disabled'], () => {
      for (const name of ['plain', 'loading', 'disabled'])
        element.toggleAttribute(name, Boolean(props()[name]))
      if (props().disabled) element.setAttribute('aria-disabled', 'true')
      else element.removeAttribute('aria-disabled')
    })
    part.onTap(() => {
      if (!props().disabled) press(part)
    })
  },
}

function press(part: Part): void {
  const { formType } = part.props()
  if (formType === 'submit' || formType === 'reset') pressForm(part, formType)
  for (const openType of String(part.props().openType ?? '').split('|')) open(openType, part)
}

function open(openType: string, { shell, emit, id, dataset }: Part): void {
  if (openType === '') return
  if (shell.singlePage()) {
    shell.notice('请前往小程序使用完整服务 Open the mini-program to do this')
    return
  }
  switch (openType) {
    case 'share':
      shell.share({ id: id(), dataset: dataset() })
      return
    case 'contact':
      shell.notice('客服会话 Customer service')
      emit('contact', { path: '', query: {} })
      return
    case 'feedback':
      shell.notice('意见反馈 Feedback')
      return
    case 'openSetting':
      emit('opensetting', { authSetting: {} })
      return
    case 'agreePrivacyAuthorization':
      emit('agreeprivacyauthorization', {})
      return
    case 'chooseAvatar':
      void shell.pickPictures(1).then((picked) => {
        const file = picked?.[0]
        if (file !== undefined) emit('chooseavatar', { avatarUrl: shell.keep(file) })
      })
      return
    default:
      shell.fault('button', `open-type="${openType}" is not supported by the simulator`)
  }
}
