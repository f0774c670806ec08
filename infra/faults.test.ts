// A planted sin for every gate: each is seen, and named so that one knows what to change.
import { allow, apiVariables, aRole, arnOf, aTemplate, environment, type Planted } from './a-template'
import { faultsOf } from './faults'
import type { Region } from './regions'
import { readTemplate } from './template'

const beijing: Region = { name: 'cn-north-1', china: true, architecture: 'x86_64' }
const singapore: Region = { name: 'ap-southeast-1', china: false, architecture: 'x86_64' }

function expectFault(planted: Planted, sentence: RegExp, region = beijing) {
  expect(faultsOf(aTemplate(planted), region)).toEqual([expect.stringMatching(sentence)])
}

it('finds nothing in a sound template', () => {
  expect(faultsOf(aTemplate(), beijing)).toEqual([])
  expect(faultsOf(aTemplate(), singapore)).toEqual([])
})

describe('a template that stands anywhere', () => {
  it.each([
    ['arn:aws:s3:::somewhere', /Resources\.Table\.Properties\.Note names a partition/],
    ['arn:aws-cn:s3:::somewhere', /names a partition/],
    ['https://sqs.example.amazonaws.com.cn', /names the suffix of a partition/],
    ['cn-northwest-1', /names a region/],
    ['123456789012', /names an account/],
  ])('does not say %s', (Note, sentence) => expectFault({ Table: { Properties: { Note } } }, sentence))
})

describe('a template for China', () => {
  const stream = 'AWS::Lambda::EventSourceMapping'
  const lacking: readonly (readonly [string, Planted])[] = [
    ['no AWS::Lambda::Url', { Url: { Type: 'AWS::Lambda::Url' } }],
    ['no AWS::Cognito::UserPool', { People: { Type: 'AWS::Cognito::UserPool' } }],
    ['not have X-Ray', { ApiLambdaFunction: { Properties: { TracingConfig: { Mode: 'Active' } } } }],
    [
      'not have provisioned pollers',
      { Source: { Type: stream, Properties: { ProvisionedPollerConfig: {} } } },
    ],
    ['not have tags of event sources', { Source: { Type: stream, Properties: { Tags: [] } } }],
    ['not have edge-optimised APIs', { Edge: { Type: 'AWS::ApiGateway::RestApi', Properties: {} } }],
  ]

  it.each(lacking)('uses what is there: %s', (sentence, planted) => {
    expectFault(planted, new RegExp(`AWS China (has|does) ${sentence}`))
    expect(faultsOf(aTemplate(planted), singapore)).toEqual([])
  })
})

describe('an API', () => {
  const stage = (Properties: Record<string, unknown>): Planted => ({
    HttpApiStage: { Type: 'AWS::ApiGatewayV2::Stage', Properties },
  })
  const limits = { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 }

  it.each([
    {},
    { DefaultRouteSettings: {} },
    { DefaultRouteSettings: { ...limits, ThrottlingRateLimit: 0 } },
  ])('does not answer whatever is asked: %j', (properties) =>
    expectFault(stage(properties), /HttpApiStage answers whatever is asked/),
  )

  it('may answer as much as it says', () => {
    expect(faultsOf(aTemplate(stage({ DefaultRouteSettings: limits })), beijing)).toEqual([])
  })
})

describe('a function', () => {
  it.each([
    [{ Architectures: ['arm64'] }, /runs on x86_64 in cn-north-1/],
    [{ Runtime: 'nodejs20.x' }, /runs on nodejs24\.x/],
    [{ Timeout: 31 }, /ends within 30 s/],
    [{ Timeout: undefined }, /ends within 30 s/],
    [{ ReservedConcurrentExecutions: 100 }, /reserves no concurrency/],
  ])('stays within what is granted: %j', (Properties, sentence) => {
    expectFault({ ApiLambdaFunction: { Properties } }, sentence)
  })

  it('that nobody waits for may take 900 s and no more', () => {
    expectFault({ RankingLambdaFunction: { Properties: { Timeout: 1000 } } }, /ends within 900 s/)
  })
})

describe('a role', () => {
  it.each([
    ['a service’s every action', allow('dynamodb:*', arnOf('Table')), /whole family of actions/],
    ['actions that begin alike', allow(['dynamodb:Get*'], arnOf('Table')), /whole family of actions/],
    ['every resource', allow('dynamodb:GetItem', '*'), /on every resource/],
    [
      'every table',
      allow('dynamodb:GetItem', { 'Fn::Sub': 'arn:x:dynamodb:r:a:table/*' }),
      /on every resource/,
    ],
    [
      'all but something',
      { Effect: 'Allow', NotAction: 'kms:Decrypt', Resource: arnOf('Key') },
      /all but something/,
    ],
    ['a mistyped action', allow('dynamodb:GetItems', arnOf('Table')), /dynamodb:GetItems.*mistyped/],
    ['an API call that is no action', allow('dynamodb:TransactWriteItems', arnOf('Table')), /mistyped/],
    ['a ranking run', allow('states:StartExecution', { Ref: 'Ranking' }), /only StreamRole may use states/],
  ])('of the api does not get %s', (_what, statement, sentence) => {
    expectFault({ ApiRole: aRole(statement) }, sentence)
  })

  it('of papers writes no file, and of pictures reaches no key', () => {
    expectFault(
      { PapersRole: aRole(allow('s3:PutObject', arnOf('Files'))) },
      /PapersRole allows s3:PutObject; only/,
    )
    expectFault(
      { PicturesRole: aRole(allow('kms:Decrypt', arnOf('Key'))) },
      /PicturesRole allows kms:Decrypt; only/,
    )
  })

  it('takes nothing from a managed policy', () => {
    expectFault({ ApiRole: { Properties: { ManagedPolicyArns: ['x'] } } }, /from a managed policy/)
  })

  it('belongs to one function', () => {
    const Role = arnOf('ApiRole')
    expectFault({ RankingLambdaFunction: { Properties: { Role } } }, /has the role of ApiLambdaFunction/)
  })

  it('is not made superfluous by a bucket that everybody may read', () => {
    const Statement = [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 's3:GetObject' }]
    expectFault({ FilesPolicy: { Properties: { PolicyDocument: { Statement } } } }, /to everyone/)
  })
})

describe('an environment', () => {
  const ofApi = (changes: Readonly<Record<string, unknown>>) => ({
    ApiLambdaFunction: { Properties: { Environment: environment({ ...apiVariables, ...changes }) } },
  })

  it('has what the code cannot start without', () => {
    expectFault(
      { RankingLambdaFunction: { Properties: { Environment: { Variables: { TABLE_NAME: 'table' } } } } },
      /cannot start: .*FILES_BUCKET.*WECHAT_APP_ID/,
    )
  })

  it('has what this function cannot work without', () => {
    const { SESSION_KEY_ID: _, ...others } = apiVariables
    const Environment = environment(others)
    expectFault({ ApiLambdaFunction: { Properties: { Environment } } }, /works only with SESSION_KEY_ID/)
  })

  it('has no value the code refuses', () => {
    expectFault(ofApi({ WECHAT_API_URL: 'not an address' }), /cannot start: .*WECHAT_API_URL/)
  })

  it('has no variable nobody reads', () => {
    expectFault(ofApi({ TABEL_NAME: 'table' }), /sets TABEL_NAME, which platform\/settings\.ts does not read/)
  })

  it('has no secret in clear', () => {
    expectFault(ofApi({ WECHAT_SECRET: '0123456789abcdef' }), /carries WECHAT_SECRET in the template/)
  })

  it('with secrets is sealed by a key of ours', () => {
    expectFault({ ApiLambdaFunction: { Properties: { KmsKeyArn: undefined } } }, /no KmsKeyArn/)
  })
})

it('says what is no template', () => {
  expect(() => readTemplate('[]')).toThrow('this is no CloudFormation template')
  expect(() => readTemplate('{"Resources":{"Table":{}}}')).toThrow('Table has no Type')
})
