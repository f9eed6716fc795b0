const NUMERAL = '[零一二三四五六七八九十百千万亿\\d]';
/** What must never be torn: a line break, a place in a law, the mark of an item, a number with its unit. */
const FIXED = new RegExp(
  [
    '\\n',
    `第${NUMERAL}+[编章节条款项目](?:之${NUMERAL}+)?`,
    `（${NUMERAL}+）`,
    `${NUMERAL}+(?:\\.\\d+)?(?:个工作日|个月|工作日|小时|周岁|周年|[年月日天元人名周岁倍次条部件户届%])?`,
  ].join('|'),
  'gu',
);
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a text of a law into words, numbers and marks; joined they are the text. */
export function splitTokens(text: string): string[] {
  const tokens: string[] = [];
  let from = 0;
  for (const fixed of text.matchAll(FIXED)) {
    pushWords(text.slice(from, fixed.index), tokens);
    tokens.push(fixed[0]);
    from = fixed.index + fixed[0].length;
  }
  pushWords(text.slice(from), tokens);
  return tokens;
}

function pushWords(text: string, tokens: string[]): void {
  for (const { segment } of WORDS.segment(text)) tokens.push(segment);
}
