// Toasts, loading, dialogs and sheets.
import { ApiFailure, type Apis, type Services } from '../api'

interface ToastOptions {
  title: string
  icon?: 'success' | 'error' | 'loading' | 'none'
  image?: string
  duration?: number
  mask?: boolean
}

interface ModalOptions {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
  editable?: boolean
  placeholderText?: string
}

const toastMs = 1500

export function feedbackApis({ phone }: Services): Apis {
  const { dialogs } = phone
  return {
    answering: {
      showToast: ({ title, icon = 'success', image, duration = toastMs, mask = false }: ToastOptions) =>
        dialogs.toast({ title, icon, mask, durationMs: duration, ...(image !== undefined && { image }) }),
      hideToast: () => dialogs.hideToast(),
      showLoading: ({ title, mask = false }: { title: string; mask?: boolean }) =>
        dialogs.toast({ title, icon: 'loading', mask }),
      hideLoading: () => dialogs.hideToast(),
      async showModal(options: ModalOptions) {
        const { confirm, content } = await dialogs.modal({
          title: options.title ?? '',
          content: options.content ?? '',
          showCancel: options.showCancel ?? true,
          cancelText: options.cancelText ?? '取消',
          confirmText: options.confirmText ?? '确定',
          editable: options.editable ?? false,
          placeholderText: options.placeholderText ?? '',
        })
        return { confirm, cancel: !confirm, content: confirm && options.editable ? content : null }
      },
      async showActionSheet({ itemList, alertText = '' }: { itemList: string[]; alertText?: string }) {
        if (itemList.length > 6) throw new ApiFailure('parameter error: itemList should not be larger than 6')
        const tapIndex = await dialogs.actionSheet(itemList, alertText)
        if (tapIndex === undefined) throw new ApiFailure('cancel')
        return { tapIndex }
      },
    },
  }
}
