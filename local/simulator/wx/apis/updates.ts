// The update manager of a mini-program that is always up to date, and wx.canIUse.
import type { Apis, Services } from '../api'

export function updateApis(services: Services, supports: (api: string) => boolean): Apis {
  return {
    direct: {
      getUpdateManager: () => ({
        onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) =>
          void Promise.resolve().then(() =>
            services.life.safely('UpdateManager', () => listener({ hasUpdate: false })),
          ),
        onUpdateReady: () => undefined,
        onUpdateFailed: () => undefined,
        applyUpdate: () => undefined,
      }),
      canIUse: (name: string) => supports(name.split('.')[0] ?? ''),
    },
  }
}
