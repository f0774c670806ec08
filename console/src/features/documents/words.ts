// Words about one file, Chinese first.
export const documentWords = {
  documents: { zh: '原件', en: 'Document' },
  enlarge: { zh: '另开一页看大图', en: 'Open in a new tab' },
  openPdf: { zh: '打开这份PDF', en: 'Open this PDF' },
  openSheet: { zh: '下载这份表格', en: 'Download this sheet' },
  notReady: { zh: '文件还没有准备好，或者已经不在', en: 'The file is not ready, or gone' },
  notReadyHint: {
    zh: '刚传上来的图片要先清理，过一分钟再看。',
    en: 'New pictures are cleaned first; look again in a minute.',
  },
}
