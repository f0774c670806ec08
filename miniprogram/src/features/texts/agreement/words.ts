// The terms of use in plain words, Chinese first.
import type { TextWords } from '@/ui/text-page'
import { operator } from '../operator'

export const agreementWords: TextWords = {
  title: '用户协议',
  since: '2026年11月24日起',
  sections: [
    {
      title: '您和谁约定',
      lines: [
        `这份协议由您和${operator.name}（下面叫“我们”）之间约定。您在这里评价、种树、起名，就是同意它；只是看看，不用同意什么。`,
        '不满十八岁的，请和监护人一起读；不满十四岁的，要监护人同意后再用。',
      ],
    },
    {
      title: '我们做什么',
      lines: [
        '免费让机构有一个看得见的地方；收集评价，用公开的办法算成区间；让您在真实样地上种一丛虚拟的灌木，并把量到的结果告诉您。',
        '我们不收款、不募捐，不替任何机构收款，也不保证任何机构的资质。机构资料上写着它是怎样核对的、什么时候核对的。',
      ],
    },
    {
      title: '关于虚拟的树',
      lines: [
        '您种下的是一丛虚拟的灌木。它不值钱，不能买卖、转让或换成别的东西，也不等于真的种下了一丛。',
        '它所在的样地是真的。样株活了多少、死了多少，都是人去量的，照实写，写成一个区间。它死了，我们也会告诉您。',
      ],
    },
    {
      title: '关于评价和排序',
      lines: [
        '评价是您自己的看法，请对它负责。您随时可以改，改了算新的；也可以收回。',
        '结果是一个带区间的公开信息，不是评比，不是表彰，也不是投资或捐赠建议。算法、参数和每一次的版本都公开。',
      ],
    },
    {
      title: '您写下的东西',
      lines: [
        '您起的名字、给的评价还是您的。您让我们在这个平台上显示和计算它们，到您删除为止。',
        '不要写违法的、伤人的、冒充的、广告性质的内容。写了，我们会按社区公约收起来。',
      ],
    },
    {
      title: '出了问题',
      lines: [
        '服务可能会断，会出错。我们尽力修，但没法保证它从不中断。因为我们的过错给您造成了损失，依法该赔的我们赔。',
        '您可以随时在“我的”里退出登录或注销账号。我们要停止服务，会提前三十天告诉您，并让您把自己的数据取走。',
        `协议有改动，会写明改了什么、从哪天起。有争议先商量，商量不成，按中华人民共和国法律，由我们所在地的法院处理。联系：${operator.email}`,
      ],
    },
  ],
  english: [
    'Reading needs no agreement. By evaluating, planting or naming you agree to these terms. The service is free; we take no money for anybody.',
    'A virtual shrub has no value and is not a real one; its plot is real and what is measured there is reported as it is. Evaluations are your own view: change or withdraw them at any time. Results are ranges, not awards and not advice. Chinese law applies; the Chinese text decides.',
  ],
}
