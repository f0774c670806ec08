// Who holds the phone: login codes, the group he came from, what he has allowed.
import { ApiFailure, type Apis, type Services } from '../api'

const appId = 'wx0000000000000000'

export function accountApis({ phone, entry }: Services): Apis {
  let loggedIn = false
  const allowed = { authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }
  return {
    direct: {
      getAccountInfoSync: () => ({ miniProgram: { appId, envVersion: 'develop', version: '' } }),
    },
    answering: {
      async login() {
        const code = await unlessOffline(() => phone.account.loginCode())
        loggedIn = true
        return { code }
      },
      checkSession() {
        if (!loggedIn) throw new ApiFailure('session not exist')
      },
      async getGroupEnterInfo() {
        const { shareTicket } = entry()
        if (shareTicket === undefined) throw new ApiFailure('not opened from a group card', 40097)
        return unlessOffline(() => phone.account.groupEnterInfo(shareTicket))
      },
      getSetting: () => allowed,
      openSetting: () => allowed,
      getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '《隐私保护指引》' }),
      requirePrivacyAuthorize: () => undefined,
      openPrivacyContract: () => phone.dialogs.notice('《隐私保护指引》'),
      requestSubscribeMessage: ({ tmplIds }: { tmplIds: string[] }) => phone.dialogs.subscribe(tmplIds),
    },
    events: ['NeedPrivacyAuthorization'],
  }
}

async function unlessOffline<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    throw new ApiFailure(cause instanceof Error ? cause.message : String(cause))
  }
}
