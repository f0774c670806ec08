// image: a picture in one of WeChat's modes. A local file that is not there is a fault.
import type { BuiltIn, Part } from './built-in'

const properties = {
  src: 'text',
  mode: 'text',
  lazyLoad: 'yesNo',
  webp: 'yesNo',
  showMenuByLongpress: 'yesNo',
  fadeIn: 'yesNo',
  svg: 'yesNo',
} as const

export const image: BuiltIn = { name: 'image', properties, attach: drawPicture }
export const coverImage: BuiltIn = { name: 'cover-image', properties, attach: drawPicture }

function drawPicture({ element, props, follow, emit, shell }: Part): void {
  const picture = document.createElement('img')
  picture.alt = ''
  picture.draggable = false
  element.append(picture)
  follow(['ariaLabel'], () => {
    const label = String(props().ariaLabel ?? '')
    if (label !== '') element.setAttribute('role', String(props().ariaRole || 'img'))
  })
  follow(['mode'], () => element.setAttribute('mode', String(props().mode || 'scaleToFill')))
  follow(['src'], () => {
    const src = String(props().src ?? '')
    if (src === '') {
      picture.removeAttribute('src')
      return
    }
    const url = shell.pictureUrl(src)
    if (url === undefined) {
      shell.fault('image', `there is no picture ${src.slice(0, 120)}`)
      emit('error', { errMsg: `GET ${src} 404` })
      return
    }
    picture.src = url
  })
  picture.addEventListener('load', () =>
    emit('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
  )
  picture.addEventListener('error', () => {
    const src = String(props().src ?? '')
    // A picture from the network may fail on a bad day; one from the package or a data URI may not.
    if (!src.startsWith('https:')) shell.fault('image', `cannot show ${src.slice(0, 120)}`)
    emit('error', { errMsg: `GET ${src} failed` })
  })
}
