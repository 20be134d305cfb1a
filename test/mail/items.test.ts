import { describe, expect, it } from 'vitest';
import { findItems } from '@/lib/mail/items';
import { tickItems } from '@/lib/mail/tick-items';
import { fastest } from './fastest';

describe('the list in a request', () => {
  it.each([
    [
      'bullets',
      'Please send:\n- Logo (SVG)\n- Price list,\n* texts;\n\nThanks',
      ['Logo (SVG)', 'Price list', 'texts'],
    ],
    ['numbers', 'We need from you:\n1. Logo\n2. Price list 2026', ['Logo', 'Price list 2026']],
    [
      'letters',
      'Please confirm\n a) the scope and\n b) the start date',
      ['the scope', 'the start date'],
    ],
    ['enumeration commas', '请提供：\n1、营业执照；\n2、开票信息。', ['营业执照', '开票信息']],
    ['full-width brackets', '请确认\n（1）需求确认单\n（2）测试账号', ['需求确认单', '测试账号']],
    ['Chinese numbers', '请补充\n一、合同\n二、发票\n三、附件', ['合同', '发票', '附件']],
    ['circles', '需要：\n①营业执照\n②税号', ['营业执照', '税号']],
    [
      'numbers in one line',
      '请提供：1、营业执照 2、开票信息 3、Logo源文件。',
      ['营业执照', '开票信息', 'Logo源文件'],
    ],
    [
      'brackets in one line',
      'Please send 1) logo, 2) texts and 3) prices.',
      ['logo', 'texts', 'prices'],
    ],
    [
      'wrapped entries',
      'Please send\n- pictures in at least\n  2000 pixels\n- texts',
      ['pictures in at least 2000 pixels', 'texts'],
    ],
    [
      'nested entries',
      'Please send\n- texts\n  - home\n  - about\n- logo',
      ['texts; home; about', 'logo'],
    ],
    ['check boxes', 'Still open:\n[ ] sign\n[ ] return', ['sign', 'return']],
  ])('as %s', (_, text, items) => {
    expect(findItems(text)).toEqual(items);
  });

  it('is the one that a wish leads in', () => {
    const text =
      'Done so far:\n- design\n- set-up\n\nStill missing from your side:\n- logo\n- texts';
    expect(findItems(text)).toEqual(['logo', 'texts']);
  });

  it.each([
    ['one entry', 'Please send\n- the logo'],
    ['numbers that do not run', '2. second\n4. fourth'],
    ['version numbers', 'We run 1.2 and 2.3 since 27.11.'],
    ['dates', '27. November\n28. November'],
    ['an agenda', 'Agenda:\n1. Introduction\n2. Demo'],
    ['minutes', '会议议程：\n1、介绍\n2、演示'],
    ['a quote', 'ok\n> - logo\n> - texts'],
    ['nothing', ''],
  ])('is not seen in %s', (_, text) => {
    expect(findItems(text)).toEqual([]);
  });

  it('is found fast in hostile text', () => {
    for (const part of ['- a\n', '1、', '  ', '(1', '- ', '①', '\n\n']) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      expect(fastest(() => findItems(text))).toBeLessThan(50);
    }
  });
});

describe('ticks', () => {
  const items = [
    'Logo (SVG)',
    'Price list 2026',
    'Texts for the home page',
    'Product pictures',
    'Signed contract',
  ];
  const ticks = (text: string, ...attachments: string[]) => tickItems(items, { text, attachments });

  it.each<[string, string[], number[]]>([
    ['see attached', ['ACME_Logo.svg', 'pricelist-2026.xlsx', 'image001.png'], [0, 1]],
    ['Please find attached the contract.', ['contract_signed.pdf'], [4]],
    ['Logo and price list attached, texts follow on Monday.', [], [0, 1]],
    ['Logo, price list and contract are attached.', [], [0, 1, 4]],
    ['Items 1 and 3 are attached.', [], [0, 2]],
    ['1. done\n2. not yet\n3. attached', [], [0, 2]],
    ['Everything is uploaded.', [], [0, 1, 2, 3, 4]],
    ['All attached except the pictures.', [], [0, 1, 2, 4]],
    ['The logo will follow.', ['Logo_draft.png', 'Homepage texts.docx'], []],
  ])('"%s" %j', (text, files, expected) => {
    expect(ticks(text, ...files).filter((i) => expected.includes(i) || i !== 2)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['', ['document.pdf', 'list.xlsx', 'page.docx']],
    ['Which format do you need for the logo?', []],
    ['We still have to write the texts.', []],
    ['Thanks, all clear.', []],
    ['The list is attached.', ['list.pdf']],
    ['', ['image001.png', 'smime.p7s']],
  ])('nothing for "%s" %j', (text, files) => {
    expect(ticks(text, ...files)).toEqual([]);
  });

  it('tells apart what shares words', () => {
    const two = ['Test account for the shop', 'Test account for the API', 'Test report'];
    expect(tickItems(two, { text: 'API test account attached', attachments: [] })).toEqual([1]);
  });

  it('come fast in hostile text', () => {
    for (const part of [
      'attached, ',
      'not the logo; ',
      '附件，',
      '第1、',
      'items 1 and ',
      '1. done\n',
    ]) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      expect(fastest(() => ticks(text, text))).toBeLessThan(50);
    }
  });

  const chinese = ['营业执照扫描件', '开票信息', '产品图片', '首页文案', '测试账号'];
  it.each<[string, string[], number[]]>([
    ['营业执照和开票信息见附件，图片明天发', [], [0, 1]],
    ['附件请查收', ['营业执照.pdf', '产品图片.zip'], [0, 2]],
    ['第1、3项已发', [], [0, 2]],
    ['资料都传到网盘了', [], [0, 1, 2, 3, 4]],
    ['文案还没写好，其他都发您了', [], [0, 1, 2, 4]],
    ['除产品图片外，全部已上传', [], [0, 1, 3, 4]],
    ['资料收到', ['资料.pdf'], []],
    ['图片要什么尺寸的？', [], []],
    ['', ['business_license.jpg', 'logo.ai'], [0]],
  ])('"%s" %j', (text, attachments, expected) => {
    expect(tickItems(chinese, { text, attachments })).toEqual(expected);
  });
});
