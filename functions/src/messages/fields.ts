// What fits into a field of a subscribe message: WeChat refuses the whole message where one is too long.

/** Characters by the kind of field, its name without the number (developers.weixin.qq.com, 订阅消息参数值内容限制说明). */
const longest: Readonly<Record<string, number>> = { thing: 20, phrase: 5, name: 10, character_string: 32 }

/** Without line breaks, and cut with … where it is too long. */
export function fitted(field: string, value: string): string {
  const characters = [...value.replace(/\s+/g, ' ').trim()]
  const most = longest[field.replace(/\d+$/, '')] ?? characters.length
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`
}

/** `2026年11月24日` of a Beijing day `2026-11-24`. */
export function dayField(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
