const TRADITIONAL =
  '復恢將于於請會開聯繫絡見簽約從發經與對辦處離職緊誤來電話際應說還該給郵們辭調產婚見門業務實現節慶聖誕農曆歲末鐘頭幾歸國僅暫無統員單據項報價貨運爲為覆讓轉邊後週個兩號這禮內過點時間'.split(
    '',
  );
const SIMPLIFIED =
  '复恢将于于请会开联系络见签约从发经与对办处离职紧误来电话际应说还该给邮们辞调产婚见门业务实现节庆圣诞农历岁末钟头几归国仅暂无统员单据项报价货运为为复让转边后周个两号这礼内过点时间'.split(
    '',
  );
const PAIRS = new Map(TRADITIONAL.map((char, i) => [char, SIMPLIFIED[i] ?? char]));
const ANY = new RegExp(`[${TRADITIONAL.join('')}]`, 'g');

/** Traditional characters of mails about dates and absences in their simplified form, one for one. */
export function toSimplified(text: string): string {
  return text.replace(ANY, (char) => PAIRS.get(char) ?? char);
}
