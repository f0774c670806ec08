// Scanning, the clipboard, calls, places and the little motor.
import { ApiFailure, type Apis, type Services } from '../api'
import type { Place } from '../phone'

export function deviceApis({ phone }: Services): Apis {
  const { dialogs } = phone
  return {
    answering: {
      async scanCode() {
        const result = await dialogs.scan()
        if (result === undefined) throw new ApiFailure('cancel')
        return { result, scanType: 'QR_CODE', charSet: 'utf-8', rawData: '', path: '' }
      },
      setClipboardData({ data }: { data: string }) {
        phone.clipboard = data
        dialogs.copied(data)
      },
      getClipboardData: () => ({ data: phone.clipboard }),
      async makePhoneCall({ phoneNumber }: { phoneNumber: string }) {
        if (!(await dialogs.call(phoneNumber))) throw new ApiFailure('cancel')
      },
      openLocation: ({ latitude, longitude, name = '', address = '' }: Partial<Place>) =>
        dialogs.place({ latitude: latitude ?? 0, longitude: longitude ?? 0, name, address }),
      async chooseLocation() {
        const place = await dialogs.pickPlace()
        if (place === undefined) throw new ApiFailure('cancel')
        return place
      },
      vibrateShort: () => phone.vibrate(),
      vibrateLong: () => phone.vibrate(),
      hideKeyboard: () => undefined,
      setKeepScreenOn: () => undefined,
    },
  }
}
