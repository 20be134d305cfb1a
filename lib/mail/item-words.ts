/** What an item or a file name says, as words that can be compared across spellings and both languages. */
export interface Terms {
  strong: Set<string>;
  weak: Set<string>;
}

const WEAK = new Set(
  'file document doc data list information info form copy version new final draft project company format detail item material signed updated scan scanned page text content product latest complete full main test client customer report plan sheet 文件 资料 材料 数据 信息 清单 说明 公司 项目 格式 内容 版本 产品 扫描 最终 最新 客户 报告 计划 文档 电子 盖章 签字 一份 贵司 正式 原件 复印'.split(
    ' ',
  ),
);
const EMPTY = new Set(
  'the and for with from your our please send provide in of to a an as all each both or on by at is are be you we us me this that these those any also incl including pdf doc docx xls xlsx ppt pptx zip rar jpg jpeg png svg txt csv img image photo_ 请提 提供 以及 包括 需要 您的 我们 您提 请您'.split(
    ' ',
  ),
);
/** Spellings of one thing in both languages; the first names it. */
const SAME: readonly (readonly string[])[] = [
  ['logo', '标志', '标识', '商标', 'logos'],
  ['invoice', '发票', '开票'],
  ['contract', '合同', '协议', 'agreement'],
  ['licence', '营业执照', 'license', '执照'],
  ['pricelist', '价格表', 'price list', '报价单', 'pricing'],
  ['photo', '照片', '图片', 'picture', 'pic', '相片'],
  ['account', '账号', '帐号'],
  ['acceptance', '验收'],
  ['taxnumber', '税号', 'tax number', 'tax id'],
  ['textcopy', '文案', '文字稿'],
  ['homepage', 'home page', '首页', '主页'],
  ['apidoc', '接口文档', 'api documentation'],
  ['contactlist', '联系人名单', '通讯录', 'contact list'],
];

const NAMED = SAME.map(([name = '', ...others]) => ({
  name,
  pattern: new RegExp(
    [name, ...others].map((word) => (/[a-z]/.test(word) ? `\\b${word}s?\\b` : word)).join('|'),
    'g',
  ),
}));

/** The words of a text that could tell it from others. */
export function termsOf(text: string): Terms {
  const strong = new Set<string>();
  const weak = new Set<string>();
  let rest = spaced(text.slice(0, 4_000));
  for (const { name, pattern } of NAMED) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) strong.add(name);
    rest = without;
  }
  for (const word of rest.match(/[a-z][a-z\d]+|\d{2,}/g) ?? []) {
    const stem = word.length > 3 ? word.replace(/(?:(?<=[^s])s|ies)$/, '') : word;
    if (EMPTY.has(word) || EMPTY.has(stem)) continue;
    (WEAK.has(stem) || WEAK.has(word) || stem.length < 3 || /^\d+$/.test(stem) ? weak : strong).add(
      stem,
    );
  }
  for (const run of rest.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i += 1) {
      const pair = run.slice(i, i + 2);
      if (/[的和与及或了在是把个份]/.test(pair) || EMPTY.has(pair)) continue;
      (WEAK.has(pair) ? weak : strong).add(pair);
    }
  }
  return { strong, weak };
}

/** Lower case, camel case and underscores taken apart. */
function spaced(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[_\-.+()[\]]/g, ' ')
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/g, ' ');
}
