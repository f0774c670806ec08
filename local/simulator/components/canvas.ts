// canvas type="2d": a real canvas with the extra functions WeChat's node has.
import type { BuiltIn } from './built-in'

interface WeChatCanvas extends HTMLCanvasElement {
  createImage(): HTMLImageElement
  createPath2D(path?: string | Path2D): Path2D
  requestAnimationFrame(draw: FrameRequestCallback): number
  cancelAnimationFrame(handle: number): void
}

export const canvas: BuiltIn = {
  name: 'canvas',
  properties: { type: 'text', canvasId: 'text', disableScroll: 'yesNo', nativeProps: 'any' },
  attach({ element, props, follow, shell }) {
    const node = document.createElement('canvas') as WeChatCanvas
    node.createImage = () => pictureOf(shell.pictureUrl)
    node.createPath2D = (path) => new Path2D(path)
    node.requestAnimationFrame = (draw) => window.requestAnimationFrame(draw)
    node.cancelAnimationFrame = (handle) => window.cancelAnimationFrame(handle)
    element.append(node)
    follow(['type'], () => {
      const type = String(props().type ?? '')
      if (type !== '2d') shell.fault('canvas', `type="${type}" is not supported by the simulator, only 2d`)
    })
    follow(['disableScroll'], () => {
      element.style.touchAction = props().disableScroll ? 'none' : ''
    })
  },
}

// Pictures of the package have paths, which the browser would look up at the wrong place.
function pictureOf(urlOf: (src: string) => string | undefined): HTMLImageElement {
  const picture = new Image()
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')
  Object.defineProperty(picture, 'src', {
    get: () => source?.get?.call(picture),
    set: (src: string) => source?.set?.call(picture, urlOf(src) ?? src),
  })
  return picture
}
