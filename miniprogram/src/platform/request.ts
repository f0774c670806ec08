// One HTTP exchange through WeChat: any answer resolves, only "no answer" rejects.

import type { Request, Response } from '@ngo2/shared/contract/call'
import Taro from '@tarojs/taro'

const timeoutMs = 15_000

/** Asks the API once, with the token if there is one. Rejects when no answer came within 15 s. */
export async function exchange(request: Request, token?: string): Promise<Response> {
  const { method, path, body } = request
  const answer = await Taro.request({
    url: API_URL + path,
    method,
    ...(body === undefined ? {} : { data: body as Taro.request.Option['data'] }),
    header: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    timeout: timeoutMs,
  })
  return { status: answer.statusCode, body: answer.data }
}
