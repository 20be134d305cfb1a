import type { SettingsWords } from './settings.en';

const list = (names: readonly string[]) =>
  new Intl.ListFormat('zh', { type: 'disjunction' }).format(names);

export const settingsZh: SettingsWords = {
  title: '设置',
  pages: '页面',
  skip: '跳到正文',
  loading: '正在读取设置',
  retry: '重试',
  you: '个人信息',
  name: '您的姓名',
  nameHint: '草稿落款用这个名字。',
  uiLanguage: '界面语言',
  uiLanguageHint: '草稿使用各联系人的语言，不受此项影响。',
  languages: { auto: '跟随浏览器', en: 'English', zh: '中文' },
  own: '我方',
  ownHint: '这些地址发来的邮件都算我方邮件，正在使用的邮箱已自动识别。',
  addresses: '您的其他邮箱地址',
  addressesHint: '每行一个，例如别名邮箱。',
  domains: '您公司的邮箱域名',
  domainsHint: '每行一个，例如 example.com。填好后，同事的邮件不会被当成客户答复。',
  add: '添加',
  remove: (what) => `删除 ${what}`,
  webmails: '您的网页邮箱',
  webmailsHint: (names) =>
    `Gmail 无需添加。${list(names)} 可以部署在任何网址上：填写您的邮箱网址，浏览器会询问是否允许 Threadline 在该网站运行，其他网站不受影响。`,
  webmailAddress: '网页邮箱的网址',
  webmailAddressHint: '从浏览器地址栏复制即可。',
  webmailUnreadable: '这不是有效的网址，请从浏览器地址栏复制。',
  webmailDeclined: (host) => `未获准在 ${host} 上运行。`,
  webmailStates: {
    unseen: () => '请在那里登录一次，之后 Threadline 会显示在邮件旁边。',
    found: () => 'Threadline 已可在此使用。',
    foreign: (names) => `在这个网站上没有找到 ${list(names)}，请核对网址，或将其移除。`,
  },
  webmailRemove: '移除',
  problems: {
    addresses: (text) => `不是有效的邮箱地址：${text}`,
    domains: (text) => `不是有效的域名：${text}`,
    tooMany: '最多 50 个。',
  },
  privacy: '隐私',
  privacyLines: [
    '所有数据只保存在这台电脑的这个浏览器里。Threadline 没有服务器，也不用注册账号，不向外发送数据，也不做统计。',
    '它只读取您在网页邮箱中打开的会话。会话归入项目后，只保存往来人员的姓名和地址、邮件主题、附件文件名和正文开头几行，不保存邮件全文和附件内容。',
    '自建的网页邮箱要由您允许之后才会运行，并且只向它的服务器读取您正在查看的会话。',
    '邮件都由您在网页邮箱中自己发出。卸载扩展，数据也会全部删除。',
  ],
  about: '关于',
  version: (version) => `Threadline ${version}，自由软件，采用 MIT 许可证。`,
};
