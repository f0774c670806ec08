// The words beside the addresses on the open web, Chinese first.
export const webAddressesWords = {
  page: { zh: '公开网页，不用微信也能看', en: 'Web page, open to all' },
  poster: { zh: '海报，A4纸能打印', en: 'Poster to print on A4' },
  copy: { zh: '复制', en: 'Copy' },
}
