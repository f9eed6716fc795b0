/** 效力级别, from the constitution down. */
export const LEVELS = [
  '宪法',
  '法律',
  '行政法规',
  '监察法规',
  '司法解释',
  '部门规章',
  '党内法规',
] as const;
export type Level = (typeof LEVELS)[number];

/** 法律部门, in the order of the official catalogue; the names of both corpora's folders. */
const BRANCH_FOLDERS: Readonly<Record<string, string>> = {
  constitution: '宪法',
  'constitutional-relevance': '宪法相关法',
  'civil-and-commercial': '民法商法',
  administrative: '行政法',
  economic: '经济法',
  social: '社会法',
  'ecological-environment': '生态环境法',
  'criminal-law': '刑法',
  procedural: '诉讼与非诉讼程序法',
  民法典: '民法商法',
};
export const BRANCHES = [
  '宪法',
  '宪法相关法',
  '民法商法',
  '行政法',
  '经济法',
  '社会法',
  '生态环境法',
  '刑法',
  '诉讼与非诉讼程序法',
] as const;

/** 法律部门 told by the folders of a file's path; undefined where none tells. */
export function findBranch(path: string): string | undefined {
  for (const folder of path.split('/').slice(0, -1)) {
    const branch = BRANCH_FOLDERS[folder] ?? BRANCHES.find((name) => name === folder);
    if (branch !== undefined) return branch;
  }
  return undefined;
}

/**
 * 效力级别 told by the 题注, the title and the folders, in that order of trust: a folder is not a level
 * (信访工作条例, a party regulation, is kept among administrative regulations).
 */
export function findLevel(
  title: string,
  notes: readonly string[],
  path: string,
): Level | undefined {
  const all = notes.join('\n');
  if (title === '中华人民共和国宪法') return '宪法';
  if (/中共中央(?:政治局|办公厅)?/.test(all) && !/全国人民代表大会/.test(all)) return '党内法规';
  const folders = path.split('/').slice(0, -1);
  const named = LEVELS.find((level) => level !== '宪法' && folders.includes(level));
  if (named !== undefined) return named;
  if (findBranch(path) !== undefined) return '法律';
  if (/^最高人民(?:法院|检察院)/.test(title)) return '司法解释';
  if (/全国人民代表大会/.test(all)) return '法律';
  if (/国务院/.test(all)) return '行政法规';
  if (/最高人民/.test(all)) return '司法解释';
  return undefined;
}

/** 制定机关 as the 题注 names it; undefined where it does not. */
export function findIssuer(
  level: Level | undefined,
  title: string,
  notes: readonly string[],
): string | undefined {
  const first = notes.find((note) => /通过|公布|批准|发布/.test(note)) ?? '';
  if (level === '宪法' || level === '法律') {
    return /全国人民代表大会常务委员会/.test(first)
      ? '全国人民代表大会常务委员会'
      : '全国人民代表大会';
  }
  if (level === '行政法规') return '国务院';
  const named = /^(?:最高人民(?:法院|检察院)、?)+/.exec(title)?.[0].replace(/、$/, '');
  if (level === '司法解释')
    return named ?? (/最高人民检察院/.test(first) ? '最高人民检察院' : '最高人民法院');
  return undefined;
}
