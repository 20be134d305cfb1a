import type { AnswerRule } from './answer-rules';

const OPEN =
  /没(?!问题|有?问题|什么问题|发现|毛病)|未|不(?!错|用改|用再改)|如果|若|等|待|才|再|吗|[？?]|请提供|将|尽快/;
const FACT =
  '(?:税号|账号|帐号|密码|抬头|开票信息|单位名称|公司全称|联系人|收件人|收货人|联系电话|手机号?|邮箱|账户|开户行|用户名|订单号|采购单号|合同号|编号|网址|域名|尺寸|数量)';

/** Things that are in order, free to go on, or told: what we asked for is there without a verb of doing. */
export const CHINESE_COMPLETIONS: readonly AnswerRule[] = [
  {
    kind: 'done',
    pattern:
      /(?:选|要|定|用)(?:方案|版本)?[A-Da-d](?:$|方案|版|吧|款)|(?:发|寄|转|传|打|汇|拷|给|交|递)(?:给|到|去)?(?:你|您|贵司|你们|您们)(?:邮箱|微信|那边|那儿|手上|账上|群里)?了|(?:在|到)(?:群|网盘|共享(?:文件夹|盘)?|云盘|系统|你们?账上)里?了/,
    unless: OPEN,
    weight: 0.82,
  },
  {
    kind: 'done',
    pattern:
      /(?:功能|测试|运行|使用|一切|都|全部|整体|数据|系统)[^，。,]{0,6}(?:正常|通过|OK|没(?:有)?(?:什么|啥|发现)?问题)|没(?:有)?(?:发现)?(?:什么|啥|任何)问题|(?:可以|能)(?:直接|就|正式|先)?(?:上线|定稿|交付|结项|验收|发布|开票|投产|归档|印刷|投放|收尾|结束|推进|继续|往下走)了?(?:$|吧)/i,
    unless: OPEN,
    weight: 0.82,
  },
  {
    kind: 'done',
    pattern: new RegExp(`${FACT}[^，。,]{0,10}(?:[:：是为]|\\d{4})|^${FACT}`),
    unless: /请|麻烦|没|未|不|错|多少|什么|吗|哪|[？?]/,
    weight: 0.74,
  },
];

/** Sent to many: never an answer. */
export const CHINESE_MASS: AnswerRule = {
  kind: 'other',
  pattern:
    /诚邀|邀请函|扫码|报名|退订|促销|优惠|折扣|[一二三四五六七八九\d]折|满\d+|限时|峰会|研讨会|团购|全体(?:同事|员工)|各位(?:同事|伙伴|客户)|保暖|天气|降温/,
  weight: 0.78,
};
