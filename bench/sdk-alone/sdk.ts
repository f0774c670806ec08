// What any function on DynamoDB needs at the least: the client, the document client, and the commands the API sends.
export { DynamoDBClient } from '@aws-sdk/client-dynamodb'
export {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
