// Pictures and files of the phone: chosen, made small, kept until they were sent, sent by form, and opened.
import Taro from '@tarojs/taro'

export interface KeptFile {
  /** Survives a cold start, unlike what WeChat hands out first. */
  readonly path: string
  readonly bytes: number
}

export interface FormTicket {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}

const longEdgeMax = 1280
/** What a weak network carries in a breath. */
const bytesWanted = 150 * 1024
const qualities = [80, 70, 60, 50, 40]
/** A file of 2 MB on a 2G network. */
const sendMs = 5 * 60_000

/** Lets the person choose up to `count` pictures, or take one; none where she closes the window. */
export async function choosePictures(count: number): Promise<KeptFile[]> {
  const chosen = await Taro.chooseMedia({
    count,
    mediaType: ['image'],
    sourceType: ['album', 'camera'],
    sizeType: ['compressed'],
  }).catch(nothingWhereCancelled)
  const kept: KeptFile[] = []
  // One after the other: an old phone has room for one large picture in its memory.
  for (const { tempFilePath, size, width, height } of chosen?.tempFiles ?? []) {
    kept.push(await keep(await smaller({ path: tempFilePath, bytes: size, width, height })))
  }
  return kept
}

/** Lets the person take one file from her chats; none where she closes the window. `endings` without a dot. */
export async function chooseFile(
  endings: readonly string[],
): Promise<(KeptFile & { ending: string }) | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] }).catch(
    nothingWhereCancelled,
  )
  const file = chosen?.tempFiles[0]
  if (file === undefined) return undefined
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  return { ...(await keep({ path: file.path, bytes: file.size })), ending }
}

/** Sends a file with the fields of a ticket in front of it; answers the status. Rejects when no answer came. */
export async function sendForm(
  { url, fields }: FormTicket,
  path: string,
  onPercent: (percent: number) => void,
): Promise<number> {
  const task = Taro.uploadFile({
    url,
    filePath: path,
    name: 'file',
    formData: { ...fields },
    timeout: sendMs,
  })
  task.progress(({ progress }) => onPercent(progress))
  return (await task).statusCode
}

/** Takes a kept file away; nothing happens where it is gone already. */
export function dropFile(path: string): Promise<void> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().removeSavedFile({ filePath: path, complete: () => resolve() })
  })
}

/** Shows a document in WeChat's own reader. Rejects where it does not come. */
export async function openDocument(url: string): Promise<void> {
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url })
  if (statusCode !== 200) throw new Error(`the document answers ${statusCode}`)
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
}

/** Shows pictures large, beginning with this one. */
export async function showPicture(url: string, all: readonly string[] = [url]): Promise<void> {
  await Taro.previewImage({ current: url, urls: [...all] })
}

/** `run` is called whenever the phone has a network again, or the mini-program comes to the front. */
export function onReachable(run: () => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) run()
  })
  Taro.onAppShow(run)
}

interface Measured extends KeptFile {
  readonly width: number
  readonly height: number
}

/** At most 1280 pixels and, where that goes, 150 KB. The server takes off what the picture says of its place. */
async function smaller(picture: Measured): Promise<KeptFile> {
  const { path, bytes, width, height } = picture
  const long = Math.max(width, height)
  if (long <= longEdgeMax && bytes <= bytesWanted) return picture
  const edge =
    long <= longEdgeMax
      ? {}
      : width >= height
        ? { compressedWidth: longEdgeMax }
        : { compressedHeight: longEdgeMax }
  let best: KeptFile = picture
  for (const quality of qualities) {
    const { tempFilePath } = await Taro.compressImage({ src: path, quality, ...edge })
    const size = await sizeOf(tempFilePath)
    if (size < best.bytes || long > longEdgeMax) best = { path: tempFilePath, bytes: size }
    if (size <= bytesWanted) break
  }
  return best
}

/** Rejects where the phone has no room. */
function keep({ path, bytes }: KeptFile): Promise<KeptFile> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: path,
      success: ({ savedFilePath }) => resolve({ path: String(savedFilePath), bytes }),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

function sizeOf(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

/** WeChat calls a closed window a failure. */
function nothingWhereCancelled(failure: { errMsg?: string }): undefined {
  if (failure.errMsg?.includes('cancel')) return undefined
  throw failure
}
