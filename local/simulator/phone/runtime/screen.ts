// The drawn side of wx.*: queries, observers, canvas pictures, maps and scrolling of the page in front.
import { mapContext } from '../../components/map/context'
import type { Host } from '../../host/host'
import { domOf } from '../../view/glass'
import type { GlassView } from '../../view/glass-view'
import { intersections } from '../../view/intersections'
import { scrollScreen } from '../../view/scrolling'
import { selectorQuery } from '../../view/selector-query'
import type { StoredFile } from '../../wx/files'
import type { Screen, Shrinking } from '../../wx/phone'

interface CanvasOptions {
  readonly canvas?: HTMLCanvasElement
  readonly fileType?: string
  readonly quality?: number
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly destWidth?: number
  readonly destHeight?: number
}

/** Both are made after the screen is needed, so they are asked for when they are used. */
export function browserScreen(host: () => Host, view: () => GlassView): Screen {
  const front = () => view().root(host().navigation.top())
  const find = (selector: string): HTMLElement | undefined => {
    const element = front()?.component.getShadowRoot()?.querySelector(selector)
    return element ? domOf(element) : undefined
  }
  return {
    selectorQuery: () => selectorQuery(front),
    intersectionObserver: (_component, options) => intersections(front, options as object),
    mapContext: (id) =>
      mapContext(
        () => find(`#${id}`),
        (message) => host().fault('map', message),
      ),
    exportCanvas: (options) => exported(options as CanvasOptions),
    shrinkPicture: shrunk,
    scrollPage({ scrollTop, selector, durationMs }) {
      const root = front()
      if (root === undefined) return
      const { scroller } = root
      const target = selector === undefined ? undefined : find(selector)
      const offset = target ? target.getBoundingClientRect().top - scroller.getBoundingClientRect().top : 0
      scrollScreen(scroller, { top: target ? scroller.scrollTop + offset : (scrollTop ?? 0), durationMs })
    },
  }
}

async function shrunk({ bytes, contentType }: StoredFile, { quality, width, height }: Shrinking) {
  const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: contentType }))
  const scale = width !== undefined ? width / bitmap.width : height !== undefined ? height / bitmap.height : 1
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), contentType: 'image/jpeg' }
}

async function exported(options: CanvasOptions) {
  const { canvas } = options
  if (!(canvas instanceof HTMLCanvasElement))
    throw new Error('only canvas type="2d" is supported by the simulator')
  const { x = 0, y = 0, width = canvas.width, height = canvas.height } = options
  const { destWidth = width, destHeight = height, fileType = 'png', quality = 1 } = options
  const copy = new OffscreenCanvas(destWidth, destHeight)
  copy.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, destWidth, destHeight)
  const contentType = fileType === 'jpg' ? 'image/jpeg' : 'image/png'
  const blob = await copy.convertToBlob({ type: contentType, quality })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), contentType }
}
