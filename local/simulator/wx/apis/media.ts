// Pictures: choosing, looking at, measuring, saving.
import { ApiFailure, type Apis, type Services } from '../api'
import { freshPath, temporaryFolder } from '../files'
import { sizeOfPicture } from '../picture-size'

/** What somebody sent into a chat, to be taken from there. The last is not what its name says. */
const documents = [
  {
    name: '登记证书.pdf',
    contentType: 'application/pdf',
    text: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n',
  },
  { name: '收支明细.csv', contentType: 'text/csv', text: '日期,项目,金额\n2026-01-02,树苗,1200\n' },
  { name: '不是年报.pdf', contentType: 'application/pdf', text: '<html>no report</html>' },
]

interface Compression {
  readonly src: string
  readonly quality?: number
  readonly compressedWidth?: number
  readonly compressedHeight?: number
}

export function mediaApis({ phone, code }: Services): Apis {
  const { dialogs, files } = phone
  const info = (src: string) => {
    const file = files.read(src)
    if (file === undefined) {
      if (code.files.includes(src.replace(/^\//, '')))
        throw new ApiFailure('pictures of the package are not measured')
      throw new ApiFailure('file not found')
    }
    const size = sizeOfPicture(file.bytes)
    if (size === undefined) throw new ApiFailure('the picture is not a PNG or JPEG')
    return { ...size, path: src, orientation: 'up', type: file.contentType.replace('image/', '') }
  }
  return {
    answering: {
      async chooseMedia({ count = 9 }: { count?: number }) {
        const picked = await dialogs.pickPictures(count)
        if (picked === undefined || picked.length === 0) throw new ApiFailure('cancel')
        const tempFiles = picked.map(({ bytes, contentType, width, height }) => {
          const tempFilePath = freshPath(temporaryFolder, contentType)
          files.write(tempFilePath, { bytes, contentType })
          return { tempFilePath, size: bytes.length, width, height, fileType: 'image' }
        })
        return { tempFiles, type: 'image' }
      },
      async chooseMessageFile() {
        const chosen = await dialogs.actionSheet(
          documents.map(({ name }) => name),
          '聊天里的文件 Files of the chats',
        )
        const file = chosen === undefined ? undefined : documents[chosen]
        if (file === undefined) throw new ApiFailure('cancel')
        const bytes = new TextEncoder().encode(file.text)
        const path = freshPath(temporaryFolder, file.contentType)
        files.write(path, { bytes, contentType: file.contentType })
        return { tempFiles: [{ path, name: file.name, size: bytes.length, time: 0, type: 'file' }] }
      },
      async compressImage({ src, quality = 80, compressedWidth, compressedHeight }: Compression) {
        info(src)
        const picture = files.read(src)
        if (picture === undefined) throw new ApiFailure('file not found')
        const small = await phone.screen.shrinkPicture(picture, {
          quality,
          ...(compressedWidth !== undefined && { width: compressedWidth }),
          ...(compressedHeight !== undefined && { height: compressedHeight }),
        })
        const tempFilePath = freshPath(temporaryFolder, small.contentType)
        files.write(tempFilePath, small)
        return { tempFilePath }
      },
      async openDocument({ filePath }: { filePath: string }) {
        const file = files.read(filePath)
        if (file === undefined) throw new ApiFailure('file not found')
        const size = `${Math.ceil(file.bytes.length / 1024)} KB`
        await dialogs.notice(`文件打开了 The document is open · ${file.contentType} · ${size}`)
      },
      getImageInfo: ({ src }: { src: string }) => info(src),
      previewImage: ({ urls, current }: { urls: string[]; current?: string }) =>
        dialogs.preview(urls, current ?? urls[0] ?? ''),
      previewMedia({ sources, current = 0 }: { sources: { url: string }[]; current?: number }) {
        const urls = sources.map((source) => source.url)
        dialogs.preview(urls, urls[current] ?? '')
      },
      saveImageToPhotosAlbum({ filePath }: { filePath: string }) {
        if (files.read(filePath) === undefined) throw new ApiFailure('file not found')
        dialogs.toast({ title: '已保存到相册 Saved', icon: 'success', mask: false, durationMs: 1500 })
      },
      async canvasToTempFilePath(options: Record<string, unknown>) {
        const { bytes, contentType } = await phone.screen.exportCanvas(options)
        const tempFilePath = freshPath(temporaryFolder, contentType)
        files.write(tempFilePath, { bytes, contentType })
        return { tempFilePath }
      },
    },
  }
}
