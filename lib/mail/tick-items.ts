import { clausesOf, sentencesOf, withoutLeftovers } from './answer-text';
import { type Terms, termsOf } from './item-words';

export interface Delivery {
  /** Visible text of the answer. */
  text: string;
  /** File names. */
  attachments: string[];
}

const GIVEN =
  /\b(?:attached|enclosed|here (?:is|are)|sent|uploaded|shared|signed|approved|done|delivered|completed|provided|included|created|granted|find|in the (?:folder|zip|attachment|mail)|below)\b|(?:in|on) (?:the|your|our) (?:share\w{0,12}|drive|server|portal|cloud|dropbox|teams)\b|附件|附上|已(?!经?(?:问|找|联系|催|要|收|安排|让|跟|向|在|开始|申请))|(?:发|传|寄|给)[^，。；\n]{0,8}了|好了|完成|搞定|查收|请见|见下|如下|如附/i;
const LATER =
  /\b(?:not|yet|will|follows?|missing|later|still|tomorrow|next week|hope|expect|plan to|going to|in progress|being|until|(?:has|have|needs?|ought) to|must|should|waiting|cannot|except|without|apart from|besides|pending|working on|soon|need|which|what|where|how|once|if|old|wrong)\b|n['’]t\b|['’]ll\b|\?|还没|没有|未|不|缺|稍后|明天|下周|随后|后续|等|除|再|之后|会|正在|预计|计划|争取|尽快|准备(?!好)|需(?!求)|在走|在\S{0,4}中(?=$|[，。；！])|还在|吗|？|什么|哪/i;
/** What we sent them, or got before: it is spoken of, not delivered. */
const OURS =
  /\byou(?: have|['’]ve)?(?: already| just| kindly)? (?:sent|attached|shared|provided|uploaded|gave|delivered)\b|\b(?:we|i) (?:have )?(?:received|got)\b|(?:您|你们?|贵司)(?:上次|之前|昨天|刚才?)?(?:发|给|寄|传|提供)(?:来|过来|我们?)?的|收到了/i;
/** Has a verb of its own: goes with no other clause. */
const SAYS_MORE = /\b(?:is|are|was|were|has|had|do|does|did|can|could|would|am)\b/i;
/** `everything except the contract is there`: what holds for the rest, and then the exception. */
const EXCEPTION =
  /\b(all|everything)( [^,;.]{0,40}?)? (except|apart from|besides|but) ([^,;.]{1,60}?) ((?:is|are|has been|have been|was|were)\b[^,;.]{0,80})/gi;
const ALL =
  /\b(?:all|everything|the rest|the others|complete set)\b|全部|都(?=已|发|传|在|齐|好|准备|给)|所有|齐了|其他|其余|剩下/i;
const PART =
  /[,，;；]|\b(?:but|however|while|only)\b|但|不过|只有|(?=\b(?:except|without|apart from|besides|and the (?:rest|others?))\b)|(?<=除[^，。]{1,20}外)/gi;
const PLACES =
  /\b(?:items?|points?|nos?\.?|nr\.?|numbers?|#) ?((?:\d{1,2}(?: ?(?:,|and|&|\+|to|-|–) ?)?){1,12})|第((?:\d{1,2}[、,，和及到至\-~]?){1,12})[项条点个]|\b(?:done|attached|enclosed|sent|uploaded) ?: ?((?:\d{1,2} ?(?:,|and|&) ?){1,11}\d{1,2})|(?<![\d.])((?:\d{1,2}[、,，和及]){1,11}\d{1,2})(?=已|都|均|见|在附)/gi;
const ANSWERED = /^\s*[(（]?(\d{1,2})[.)）、:：]\s*(\S.{0,200})$/;
const NO_FILE =
  /^(?:image\d+|img[_-]?\d*(?:[_-]\w{1,20})?|(?:微信图片|微信截图|qq截图|企业微信截图|屏幕截图|截图|mmexport|screenshot|screen shot|whatsapp image|wechat image|pasted image|unnamed|scan)[\s_\-\d].{0,60}|outlook-\w+|logo_signature|smime|winmail|invite|att\d+)\.\w+$/i;
/** Sentences, and clauses of each kind, that are looked at: nobody delivers in more. */
const MOST = 60;
const LONGEST_NAME = 200;
/** An item of as many letters, written in one word, names a file: `floorplan`. */
const SPELLED = 6;
/** Share of the distinctive words of an item that have to turn up. */
const ENOUGH = 0.5;

/**
 * Which of the asked items an answer seems to deliver, as indexes into `items`: by file names, by the words of clauses that say
 * something was sent (`logo attached`), by numbers (`items 1 and 3`, `第1、3项`), or all of them (`everything is uploaded`). What is said to
 * come later is not ticked, whatever the files are called; a word such as `list` or `资料` alone never ticks anything.
 */
export function tickItems(items: readonly string[], { text, attachments }: Delivery): number[] {
  const body = withoutLeftovers(text).slice(0, 4_000).replace(EXCEPTION, '$1$2 $5, $3 $4');
  const terms = items.map(termsOf);
  const { given, open, whole } = clausesBy(body);
  // Of `the list and the logo are all attached` nothing is said of others.
  const all = whole
    .map(termsOf)
    .some((by) => !terms.some((item, i) => delivers(item, by, terms, i)));
  const named = attachments
    .slice(0, MOST)
    .map((name) => name.slice(0, LONGEST_NAME))
    .filter((name) => !NO_FILE.test(name));
  const files = named.map(termsOf);
  const squeezed = named.map(lettersOf);
  const [openTerms, givenTerms] = [open.map(termsOf), given.map(termsOf)];
  const ticked = new Set([...placesIn(given, items.length), ...answeredIn(body, items.length)]);
  const late = new Set<number>([...placesIn(open, items.length)]);
  terms.forEach((item, i) => {
    const brings = (by: Terms) => delivers(item, by, terms, i);
    const spelled = lettersOf(items[i] ?? '').replace(/s$/, '');
    const inName = spelled.length >= SPELLED && squeezed.some((name) => name.includes(spelled));
    if (openTerms.some(brings)) late.add(i);
    else if (inName || files.some(brings) || givenTerms.some(brings)) ticked.add(i);
  });
  // An exception that names no item leaves open which ones are meant.
  if (all && (open.length === 0 || late.size > 0)) for (const i of items.keys()) ticked.add(i);
  return [...ticked].filter((i) => !late.has(i)).sort((a, b) => a - b);
}

function clausesBy(body: string): { given: string[]; open: string[]; whole: string[] } {
  const given: string[] = [];
  const open: string[] = [];
  const whole: string[] = [];
  for (const sentence of sentencesOf(body).slice(0, MOST)) {
    const parts = clausesOf(sentence, PART)
      .slice(0, MOST)
      .map(({ text }) => text);
    const marks = parts.map((text) =>
      OURS.test(text) || (SAYS_MORE.test(text) && !LATER.test(text) && !GIVEN.test(text))
        ? 'ours'
        : LATER.test(text)
          ? 'open'
          : GIVEN.test(text)
            ? 'given'
            : '',
    );
    parts.forEach((text, i) => {
      // `Logo, texts and pictures attached`: what has no verb goes with the next that has, else with the last before.
      const mark = marks.slice(i).find(Boolean) ?? marks.slice(0, i).findLast(Boolean);
      if (mark === 'open') open.push(text);
      else if (mark === 'given') given.push(text);
      if (mark === 'given' && ALL.test(text)) whole.push(text);
    });
  }
  return { given: given.slice(0, MOST), open: open.slice(0, MOST), whole: whole.slice(0, MOST) };
}

function delivers(item: Terms, by: Terms, all: readonly Terms[], own: number): boolean {
  const shared = [...item.strong].filter((word) => by.strong.has(word));
  const weak = [...item.weak].filter((word) => by.weak.has(word));
  const size = item.strong.size;
  if (size === 0) return item.weak.size > 1 && weak.length === item.weak.size;
  if (shared.length / size < ENOUGH) return false;
  const distinct = shared.some(
    (word) => !all.some((each, i) => i !== own && each.strong.has(word)),
  );
  // Words that several items share tell them apart only when everything fits.
  return distinct || (shared.length === size && weak.length === item.weak.size);
}

function placesIn(clauses: readonly string[], count: number): number[] {
  return clauses.flatMap((clause) =>
    [...clause.matchAll(PLACES)].flatMap(([, ...named]) => {
      const numbers: number[] = [];
      for (const [, span, from, to] of (named.find(Boolean) ?? '').matchAll(
        /(?=\d)((\d{1,2})(?: ?(?:to|-|–|到|至|~) ?(\d{1,2}))?)/g,
      )) {
        if (span === undefined) continue;
        for (let n = Number(from); n <= Number(to ?? from) && n <= count; n += 1)
          numbers.push(n - 1);
      }
      return numbers.filter((n) => n >= 0);
    }),
  );
}

/** `1. done  2. not yet`: an answer point by point. */
function answeredIn(body: string, count: number): number[] {
  return body.split('\n').flatMap((line) => {
    const [, place, said = ''] = ANSWERED.exec(line) ?? [];
    const n = Number(place);
    return n >= 1 && n <= count && GIVEN.test(said) && !LATER.test(said) ? [n - 1] : [];
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
