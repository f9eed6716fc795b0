import { mayBeTraditional } from '../lib/search/script.ts';

/** The part of opencc-js that is used. */
interface OpenCC {
  Converter: (options: { from: 'tw'; to: 'cn' }) => (text: string) => string;
}

/** Words that OpenCC leaves as Taiwan and Hong Kong write them; the laws write them so. */
const OUR_WORDS: readonly (readonly [RegExp, string])[] = [
  [/帐(?![篷幕子])/g, '账'],
  [/([蚊营])账/g, '$1帐'],
  [/身分/g, '身份'],
  [/部份/g, '部分'],
  [/覆议/g, '复议'],
  [/甚么/g, '什么'],
  [/连系/g, '联系'],
  [/窃盗/g, '盗窃'],
  [/祇/g, '只'],
  [/妳/g, '你'],
  [/牠/g, '它'],
  [/姪/g, '侄'],
  [/暱/g, '昵'],
];

/**
 * A question in simplified script. What converts it, 38 kB, is loaded only for a question that may be traditional;
 * where it cannot be loaded the question stays as it is.
 */
export async function toSimplified(
  text: string,
  load: () => Promise<OpenCC> = () => import('opencc-js/t2cn'),
): Promise<string> {
  if (!mayBeTraditional(text)) return text;
  try {
    const convert = (await load()).Converter({ from: 'tw', to: 'cn' });
    // In a question of mixed script OpenCC takes the simplified 么 for 幺.
    const converted = text.split('么').map(convert).join('么');
    return OUR_WORDS.reduce((all, [word, ours]) => all.replace(word, ours), converted);
  } catch {
    return text;
  }
}
