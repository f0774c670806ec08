// How the AWS clients reach a table on this machine.

/** The engine asks for some credentials and checks none. */
export function localClientConfig(endpoint: string) {
  return { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
}
