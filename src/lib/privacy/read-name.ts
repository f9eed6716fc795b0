import {
  COMPOUND_SURNAMES,
  DOUBTFUL_SURNAMES,
  GIVEN_SIGNS,
  NAME_SIGNS,
  SURNAMES,
} from './surnames.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whom one calls so without naming him, people of history whom everybody may name, and words the dictionary lacks. */
const NO_NAMES = new Set(
  '张三 李四 王五 赵六 雷锋 孔子 孟子 庄子 毛泽东 周恩来 邓小平 江泽民 胡锦涛 包公 包青天 焦裕禄 黄继光 董存瑞 刘胡兰 邱少云 黄牛 黄沙 万元 周岁 林权 孙子女 丁克 东方红'.split(
    ' ',
  ),
);

/** Behind a surname alone: 某, and forms of address. */
const ADDRESSED =
  /^(?:某|氏|女士|先生|小姐|太太|阿姨|叔|伯|婶|奶奶|爷爷|大[爷妈姐哥嫂伯叔娘]|老[师板太汉]|师傅|律师|法官|警官|检察官|医生|护士|经理|主任|书记|所长|队长|同志|同学|总|姓|家[的人里])/u;

/** What may follow a name: the end, a sign, or a word that no name goes on with. */
const BEHIND =
  /^(?:$|[^\p{Script=Han}]|[的在说被把向和与跟同对给将去来是有没要因从到让于已未不也都又就还才只每请报应住系患经曾正自受当作做收欠称等及则却拿买打签写带喝骑养想觉得看听问答叫借赔]|今年|[刚年][满仅]|送[到医]|追回|代表|表现|期满|逃|获|参加|离|放学|走失|判|同意|充值|坐|搬|站|提|认|交|转|租|开[车店始着了]|回[到家])/u;

/** What follows nobody but somebody: an age, a sex. */
const SURELY =
  /^(?:同学|小朋友|今年|[，,（(]\s*(?:[男女]|\d{1,2}周?岁|[一二三四五六七八九十]{1,3}岁))/u;

/**
 * The full name that begins at an offset; undefined where none does, or only 张某, 李女士, a word like 高兴. A name is a
 * surname with one or two characters behind which it may end. With `careful`, all of them must be usual in names.
 */
export function readName(text: string, at: number, careful = false): string | undefined {
  const rest = text.slice(at, at + 12);
  const surname = COMPOUND_SURNAMES.has(rest.slice(0, 2)) ? rest.slice(0, 2) : rest.slice(0, 1);
  if (surname.length === 1 && !SURNAMES.has(surname)) return undefined;
  const behind = rest.slice(surname.length);
  if (ADDRESSED.test(behind)) return undefined;
  const [best] = [2, 1]
    .map((length) => ({ length, weight: weigh(surname, behind, length, careful) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (!best) return undefined;
  const name = surname + behind.slice(0, best.length);
  const isWord = surname.length === 1 && startsWithWord(rest, name, best.weight);
  const isSure = SURELY.test(rest.slice(name.length));
  return NO_NAMES.has(name) || (isWord && !isSure) ? undefined : name;
}

/** How well the first characters do for a given name, by what they are and by what follows; 0 where they do not. */
function weigh(surname: string, behind: string, length: number, careful: boolean): number {
  const given = [...behind.slice(0, length)];
  if (given.length < length || !given.every((sign) => /[\p{Script=Han}--某]/v.test(sign))) return 0;
  const certain = given.filter((sign) => NAME_SIGNS.has(sign)).length;
  const usual = given.filter((sign) => GIVEN_SIGNS.has(sign) || NAME_SIGNS.has(sign)).length;
  const after = behind.slice(length);
  const ends = BEHIND.test(after);
  const isDoubtful = DOUBTFUL_SURNAMES.has(surname);
  if (isDoubtful && careful && (certain === 0 || !ends)) return 0;
  if (usual === length && ends) return isDoubtful && usual + certain < 2 ? 0 : length + 1;
  // 当事人向中华人民共和国法院起诉: behind a person they are nearly always no surname.
  if (isDoubtful && (careful || length === 1 || /[向于]/u.test(surname))) return 0;
  // Behind a name often stands a word of which a dictionary knows that it begins there.
  if (usual === length && (!careful || certain === length) && firstWord(after).length > 1)
    return length + 0.4;
  if (length === 1 || (careful && certain === 0)) return 0;
  if (isDoubtful) return 0;
  return usual === length ? 1 : usual > 0 && ends && !careful ? 1.5 : 0;
}

/** Of a text that is not empty. */
const firstWord = (text: string): string =>
  WORDS.segment(text)[Symbol.iterator]().next().value!.segment;

/** Whether a dictionary has a word there; one that is shorter than a good name of three only looks like it: 周文|斌. */
function startsWithWord(rest: string, name: string, weight: number): boolean {
  const word = firstWord(rest);
  if (word.length < 2) return false;
  return !(word.length === 2 && name.length === 3 && weight === 3);
}
