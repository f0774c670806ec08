// The runtime half of the aria plugin: the short names under which the attributes travel in setData.
import { mergeInternalComponents } from '@tarojs/shared'
import { ariaAttributes } from '../../config/aria-attributes'

mergeInternalComponents(ariaAttributes)
