import { formatNumeral, parseNumeral } from '../../../src/lib/statute/numeral.ts';
import type { ProblemKind } from '../../../src/checks/kinds.ts';
import {
  changeLine,
  pick,
  pickGuide,
  pickLine,
  QUESTIONS,
  type Content,
  type Fault,
  type MakeFault,
} from './fault.ts';

const OWN = /（第([一二三四五六七八九十百千零]+)条）/;
const NAMED = /《([^《》]+)》第([一二三四五六七八九十百千零]+)条/;

/** A citation （第…条） of the law itself, in the body or in a note, reads otherwise. */
const changeOwn =
  (
    name: string,
    change: (no: number, articles: number, content: Content) => string | undefined,
    kinds: readonly ProblemKind[],
  ): MakeFault =>
  (content) => {
    const guide = pickGuide(content);
    const index = pickLine(content, guide.lines, (line) => OWN.test(line));
    if (index === undefined) return undefined;
    const line = guide.lines[index]!;
    const [words, numeral = ''] = OWN.exec(line) ?? [];
    const articles = content.context.laws.get(guide.slug)?.shown.articles ?? 0;
    const wrong = change(parseNumeral(numeral) ?? 0, articles, content);
    if (words === undefined || wrong === undefined) return undefined;
    const changed = line.replace(words, `（${wrong}）`);
    return changeLine(`${name}：${words}写成${wrong}`, guide, index, changed, kinds);
  };

const article = (no: number) => `第${formatNumeral(no)}条`;

export const citeTooHigh = changeOwn('引用的条没有', (no, articles) => article(articles + no), [
  'citation-no-article',
]);
export const citeSwapped = changeOwn(
  '引用的条号颠倒',
  (no) => (no > 9 ? article(Number([...String(no)].reverse().join(''))) : undefined),
  ['citation-no-article', 'citation-misfit', 'article-unsealed'],
);
export const citeOther = changeOwn(
  '引用的是另一条',
  (no, articles, { random }) => article(1 + ((no + Math.floor(random() * 9)) % articles)),
  ['citation-misfit', 'article-unsealed'],
);
export const citeParagraph = changeOwn('引用的款没有', (no) => `${article(no)}第十九款`, [
  'citation-no-paragraph',
]);
export const citeRepealed = changeOwn(
  '引用废止的法',
  (no, _, content) => {
    const { register, day } = content.context;
    const gone = register.filter(({ repealed }) => repealed !== undefined && repealed <= day);
    const law = pick(content, gone);
    return law && `《${law.title}》${article(no)}`;
  },
  ['citation-repealed'],
);

/** A law is called by a name that is not its own. */
export const citeWrongName: MakeFault = (content) => {
  const guide = pickGuide(content);
  const index = pickLine(content, guide.lines, (line) => NAMED.test(line));
  if (index === undefined) return undefined;
  const line = guide.lines[index]!;
  const [, name = ''] = NAMED.exec(line) ?? [];
  const at = 1 + Math.floor(content.random() * (name.length - 2));
  const wrong = name.slice(0, at) + name.slice(at + 1);
  if (content.context.names.findQuoted(wrong) !== undefined) return undefined;
  const changed = line.replace(`《${name}》`, `《${wrong}》`);
  return changeLine(`法名《${name}》写成《${wrong}》`, guide, index, changed, [
    'citation-unknown-law',
  ]);
};

/** A question of the home page leads to another article, or to another law. */
const changeQuestion = (name: string, change: (line: string, content: Content) => string) => {
  return (content: Content): Fault | undefined => {
    const lines = content.files.get(QUESTIONS)!.split('\n');
    const index = pickLine(content, lines, (line) => line.startsWith('- {'));
    if (index === undefined) return undefined;
    const changed = change(lines[index]!, content);
    return changeLine(name, { file: QUESTIONS, lines }, index, changed, ['question-dead']);
  };
};

export const questionNumber = changeQuestion('首页问题的条号错', (line, { random }) =>
  line.replace(
    /no: (\d+)/,
    (_, no: string) => `no: ${Number(no) + 3000 + Math.floor(random() * 9)}`,
  ),
);
export const questionLaw = changeQuestion('首页问题的法错', (line) =>
  line.replace(/law: ([a-z-]+)/, (_, slug: string) => `law: ${slug.slice(0, -1)}`),
);

/** A link or a picture of the body is not good. */
const addToBody =
  (name: string, make: (content: Content, slug: string) => string, kind: ProblemKind): MakeFault =>
  (content) => {
    const guide = pickGuide(content);
    const index = pickLine(
      content,
      guide.lines,
      (line) => /^[^#|\s-].*。$/.test(line),
      guide.bodyLine,
    );
    if (index === undefined) return undefined;
    const changed = guide.lines[index]! + make(content, guide.slug);
    return changeLine(name, guide, index, changed, [kind]);
  };

export const linkToNoArticle = addToBody(
  '链接的条没有',
  (_, slug) => `见[这一条](/laws/${slug}/#a9876)。`,
  'link-dead',
);
export const linkToNoLaw = addToBody(
  '链接的法没有',
  (content, slug) => `见[这部法](/laws/${slug}${Math.floor(content.random() * 9)}/)。`,
  'link-dead',
);
export const imageWithoutWords = addToBody(
  '图片没有文字',
  () => '![](/images/baohuling.png)',
  'image-no-alternative',
);
