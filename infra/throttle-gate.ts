// The API answers so many requests a second and no more, so that nobody can run up a bill by asking.
import { type Faults, isRecord, resourcesOfType, type Template } from './template'

export function throttleFaults(template: Template): Faults {
  return resourcesOfType(template, 'AWS::ApiGatewayV2::Stage').flatMap(([id, { Properties }]) => {
    const { DefaultRouteSettings: settings } = Properties
    const limits = isRecord(settings) ? [settings.ThrottlingRateLimit, settings.ThrottlingBurstLimit] : []
    const limited = limits.length > 0 && limits.every((limit) => typeof limit === 'number' && limit > 0)
    return limited ? [] : [`${id} answers whatever is asked; give it a ThrottlingRateLimit and a burst`]
  })
}
