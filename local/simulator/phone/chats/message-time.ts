// When something was said, the way WeChat writes it.

/** `10:05` today, `昨天` yesterday, `11月20日` before. Times of the person's own clock. */
export function messageTime(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)]
  const days = Math.round((midnight(today) - midnight(then)) / 86_400_000)
  if (days <= 0) return then.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' })
  if (days === 1) return '昨天'
  return `${then.getMonth() + 1}月${then.getDate()}日`
}

const midnight = (date: Date): number => new Date(date).setHours(0, 0, 0, 0)
