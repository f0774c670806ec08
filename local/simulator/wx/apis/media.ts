// Pictures: choosing, looking at, measuring, saving.
import { ApiFailure, type Apis, type Services } from '../api'
import { freshPath, temporaryFolder } from '../files'
import { sizeOfPicture } from '../picture-size'

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
      // The simulator keeps the picture as it is: a smaller file is the phone's gain, not a different result.
      compressImage: ({ src }: { src: string }) => ({ tempFilePath: info(src).path }),
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
