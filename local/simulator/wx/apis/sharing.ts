// The share menu: what it offers, and whether a group's ticket comes along.
import type { Apis, Services } from '../api'

export function sharingApis({ navigation, changed }: Services): Apis {
  const hidden = (value: boolean): void => {
    const page = navigation.top()
    if (page === undefined) return
    page.shareHidden = value
    changed()
  }
  return {
    answering: {
      showShareMenu: () => hidden(false),
      hideShareMenu: () => hidden(true),
      updateShareMenu: () => undefined,
    },
  }
}
