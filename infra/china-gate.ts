// What AWS China does not have is not in a template for it.
import type { Region } from './regions'
import { type Faults, isRecord, type Resource, resourcesOfType, type Template, textsIn } from './template'

/** Resource types of services that have no endpoint in the two regions of AWS China. */
const absentTypes =
  /^AWS::(Lambda::Url|Cognito|SES|XRay|ApplicationSignals|Comprehend|Rekognition|ServiceDiscovery::PrivateDnsNamespace)(::|$)/

interface Lack {
  readonly type: string
  readonly what: string
  readonly found: (properties: Resource['Properties']) => boolean
}

/** Features of present services that are absent there. */
const lacks: readonly Lack[] = [
  { type: 'AWS::Lambda::Function', what: 'X-Ray', found: (it) => 'TracingConfig' in it },
  { type: 'AWS::StepFunctions::StateMachine', what: 'X-Ray', found: (it) => 'TracingConfiguration' in it },
  { type: 'AWS::Lambda::Function', what: 'control of recursive loops', found: (it) => 'RecursiveLoop' in it },
  { type: 'AWS::Lambda::EventSourceMapping', what: 'tags of event sources', found: (it) => 'Tags' in it },
  {
    type: 'AWS::Lambda::EventSourceMapping',
    what: 'metrics of event sources',
    found: (it) => 'MetricsConfig' in it,
  },
  {
    type: 'AWS::Lambda::EventSourceMapping',
    what: 'provisioned pollers',
    found: (it) => 'ProvisionedPollerConfig' in it,
  },
  { type: 'AWS::ApiGateway::RestApi', what: 'edge-optimised APIs', found: isEdge },
  {
    type: 'AWS::ApiGateway::Authorizer',
    what: 'Cognito authorizers',
    found: (it) => it.Type === 'COGNITO_USER_POOLS',
  },
  {
    type: 'AWS::CloudFront::Distribution',
    what: 'the default domain of CloudFront',
    found: (it) => !('Aliases' in it),
  },
]

export function chinaFaults(template: Template, region: Region): Faults {
  if (!region.china) return []
  const resources = Object.entries(template.Resources)
  const types = resources
    .filter(([, { Type }]) => absentTypes.test(Type))
    .map(([id, { Type }]) => `${id}: AWS China has no ${Type}`)
  const features = lacks.flatMap(({ type, what, found }) =>
    resourcesOfType(template, type)
      .filter(([, { Properties }]) => found(Properties))
      .map(([id]) => `${id}: AWS China does not have ${what}`),
  )
  return [...types, ...features]
}

function isEdge({ EndpointConfiguration }: Resource['Properties']): boolean {
  if (!isRecord(EndpointConfiguration)) return true
  return textsIn(EndpointConfiguration.Types, '').some(([, type]) => type === 'EDGE')
}
