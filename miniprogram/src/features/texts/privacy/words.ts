// The privacy policy in plain words, Chinese first.
import type { TextWords } from '@/ui/text-page'
import { operator } from '../operator'

export const privacyWords: TextWords = {
  title: '隐私政策',
  since: '2026年11月24日起',
  sections: [
    {
      title: '先说最要紧的',
      lines: [
        '只看不写，不需要登录。我们不要您的手机号、头像、通讯录，也不要您的位置；相册和聊天里，只拿您自己选中的那几张、那一份。',
        '别人看不到是谁给了哪一份评价，也看不到是谁种了哪一丛。',
      ],
    },
    {
      title: '我们存下什么，为什么',
      lines: [
        '微信给的用户编号（openid）和会话密钥：您第一次评价、种树或起名时，用来认出是同一个人。不给别人看，也不传到您手机上。',
        '您的评价、和机构的关系、您的树、您起的名字：这些就是您来做的事。',
        '本机的一个随机记号：评价时带上，我们只存它加密后的结果，用来看出许多评价是不是出自同一部手机。',
        '从群里的卡片打开时，微信给的群编号：用来看出一批评价是不是从同一个群来的。我们看不到群名，也看不到群里有谁。',
        '请求的网络地址和时间：用来挡住恶意请求、查故障，按法律要求保存六个月。',
        '您给机构放上来的照片和文件：照片里记着的拍摄位置、时间和手机型号先去掉，原图随后删除。谁能看，由您选：公开、只给团队、只给审核的人。',
        '您说去过哪家机构的话和照片：只给核实的工作人员看。在他们的地里种过、去过、替人写下过回答，一年里就可能被抽签请来评价；抽没抽到，只有您自己看得到。',
        '草稿、字号、最近看过的内容只存在您的手机里。',
      ],
    },
    {
      title: '交给谁',
      lines: [
        '您起的名字、要给别人看的照片，会交给微信做内容检查；只给审核的人看的照片不交。除此之外，不给任何第三方，不做广告，不卖。',
        '数据存放在中国境内的云服务上。依法必须提供给有关机关的，我们只给法律要求的那一部分。',
      ],
    },
    {
      title: '存多久',
      lines: [
        '登录凭证到期就失效。其他的存到您删除为止；注销之后，能认出您的都删掉，已经算进去的评价也一并退出。',
      ],
    },
    {
      title: '您可以做的事',
      lines: [
        '看：我的树、我评过的，都在“我的”里。改：评价和名字随时能改。删：评价可以收回；账号可以注销，注销后无法恢复。',
        `想取走一份自己的数据、想撤回同意、觉得我们做得不对：写信到 ${operator.email}，${operator.answerDays} 个工作日内答复。`,
      ],
    },
    {
      title: '孩子',
      lines: ['不满十四岁的，请监护人陪着用并替他同意。发现没有监护人同意的，我们会删掉他的数据。'],
    },
    {
      title: '谁在负责',
      lines: [
        `${operator.name}，统一社会信用代码 ${operator.creditCode}，${operator.email}。政策有改动，会在这里写明并再问您一次。`,
      ],
    },
  ],
  english: [
    'Reading needs no sign-in. We ask for no phone number, portrait, address book or location, and of album and chats only for what you choose. Nobody sees who gave an evaluation or planted a shrub.',
    'Kept: WeChat’s user id and session key, your evaluations, trees and names, a keyed hash of a random mark of the phone, the id of the group a card was opened in, and request logs for six months. What you say of a visit is read by the staff who make sure of it; a proven tie is kept for a year, and whether the lot fell on you is seen by you alone. Pictures you put up lose the place and time they were taken. Names, and pictures others may see, go to WeChat’s content check; nothing goes to anybody else. You may read, change, withdraw and delete all of it yourself.',
  ],
}
