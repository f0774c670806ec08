// A small template without a fault, for tests to plant sins in.
import type { Resource, Template } from './template'

/** Resources to add, or properties to change of those that are there; `undefined` removes one. */
export type Planted = Readonly<Record<string, Partial<Resource>>>

export function aTemplate(planted: Planted = {}): Template {
  const ids = [...new Set([...Object.keys(sound), ...Object.keys(planted)])]
  const resources = ids.map((id) => {
    const { Type = '', Properties = {} } = { ...sound[id], ...planted[id] }
    const properties = Object.entries({ ...sound[id]?.Properties, ...Properties })
    const kept = Object.fromEntries(properties.filter(([, value]) => value !== undefined))
    return [id, { Type, Properties: kept }] as const
  })
  return { Resources: Object.fromEntries(resources) }
}

/** A role with these statements. */
export function aRole(...Statement: readonly unknown[]): Resource {
  const Policies = [{ PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement } }]
  return { Type: 'AWS::IAM::Role', Properties: { Policies } }
}

export function allow(Action: unknown, Resource: unknown) {
  return { Effect: 'Allow', Action, Resource }
}

export const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] })

/** The environment of a function, with the variables every function needs. */
export function environment(others: Readonly<Record<string, unknown>> = {}) {
  const TABLE_NAME = { Ref: 'Table' }
  const FILES_BUCKET = { Ref: 'Files' }
  return { Variables: { TABLE_NAME, FILES_BUCKET, WECHAT_APP_ID: { Ref: 'WeChatAppId' }, ...others } }
}

export const apiVariables = {
  SESSION_KEY_ID: arnOf('Key'),
  WECHAT_PUSH_TOKEN: { 'Fn::Sub': '{{resolve:secretsmanager:ngo2/dev:SecretString:wechatPushToken::v}}' },
  WECHAT_PUSH_KEY: { 'Fn::Sub': '{{resolve:secretsmanager:ngo2/dev:SecretString:wechatPushKey::v}}' },
  WECHAT_SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:ngo2/dev:SecretString:wechatSecret::v}}' },
  DEVICE_SALT: { 'Fn::Sub': '{{resolve:secretsmanager:ngo2/dev:SecretString:deviceSalt::v}}' },
  PAPER_KEY: { 'Fn::Sub': '{{resolve:secretsmanager:ngo2/dev:SecretString:paperKey::v}}' },
  CONSOLE_ORIGIN: { Ref: 'ConsoleOrigin' },
}

const sound: Readonly<Record<string, Resource>> = {
  Table: { Type: 'AWS::DynamoDB::Table', Properties: {} },
  ApiLambdaFunction: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Handler: 'functions/dist/api/index.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['x86_64'],
      Timeout: 10,
      Role: arnOf('ApiRole'),
      KmsKeyArn: arnOf('Key'),
      Environment: environment(apiVariables),
    },
  },
  RankingLambdaFunction: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Handler: 'functions/dist/ranking/index.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['x86_64'],
      Timeout: 900,
      Role: arnOf('RankingRole'),
      Environment: environment(),
    },
  },
  ApiRole: aRole(allow(['dynamodb:GetItem'], arnOf('Table')), allow('kms:Decrypt', arnOf('Key'))),
  RankingRole: aRole(allow(['s3:GetObject'], { 'Fn::Sub': `\${Files.Arn}/ranking/*` })),
  FilesPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: { PolicyDocument: { Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*' }] } },
  },
}
