// What built-in components need of the phone around them.
import type { PickedFile } from '../wx/files'

export interface PickerColumn {
  readonly items: readonly string[]
  readonly current: number
}

export interface Shell {
  /** An address the browser can load for a picture the mini-program names; undefined when it is not there. */
  pictureUrl(src: string): string | undefined
  /** Notes a fault of the mini-program. */
  fault(where: string, message: string): void
  navigate(openType: string, url: string, delta: number): void
  /** A button asked to share. */
  share(target: { readonly id: string; readonly dataset: Readonly<Record<string, unknown>> }): void
  /** Wheels at the bottom of the screen. Undefined is a cancellation. */
  pick(title: string, columns: readonly PickerColumn[]): Promise<readonly number[] | undefined>
  pickDate(mode: 'date' | 'time', value: string): Promise<string | undefined>
  pickPictures(count: number): Promise<readonly PickedFile[] | undefined>
  /** Keeps a picked file and answers its temporary path. */
  keep(file: PickedFile): string
  notice(title: string): void
  singlePage(): boolean
  theme(): 'light' | 'dark'
}
