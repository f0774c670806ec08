// navigator: a link inside the mini-program.
import { roleOf } from './aria'
import { type BuiltIn, numberOf } from './built-in'

export const navigator: BuiltIn = {
  name: 'navigator',
  properties: {
    target: 'text',
    url: 'text',
    openType: 'text',
    delta: 'any',
    appId: 'text',
    path: 'text',
    extraData: 'any',
    version: 'text',
    shortLink: 'text',
  },
  attach(part) {
    roleOf(part, 'link')
    part.onTap(() => {
      const { target, openType, url, delta } = part.props()
      if (target === 'miniProgram') {
        part.shell.fault('navigator', 'other mini-programs are not supported by the simulator')
        return
      }
      part.shell.navigate(String(openType || 'navigate'), String(url ?? ''), numberOf(delta, 1))
    })
  },
}
