import { expect, test } from 'vitest';
import {
  findRelativePlaces,
  readRelativeBefore,
} from '../../../../src/lib/citation/relative-places.ts';
import { collectLawNames } from '../../../../src/lib/citation/law-names.ts';
import { formatArticleAnchor, type ArticleId } from '../../../../src/lib/statute/article-id.ts';

const WORLD = { names: collectLawNames([]), self: 'self' };
const BEFORE: ArticleId[] = [{ article: 9, suffix: 1 }, { article: 9 }, { article: 8 }];

function show(text: string, here: ArticleId): string {
  return findRelativePlaces(text, { ...WORLD, here, before: BEFORE })
    .map(({ start, end, id, through }) =>
      [
        text.slice(start, end),
        ...[id, ...(through ? [through] : [])].map(formatArticleAnchor),
      ].join(' '),
    )
    .join(' | ');
}

test.each<[string, ArticleId, string]>([
  ['依照前款规定', { article: 10, paragraph: 3 }, '前款 a10-p2'],
  ['依照前两款规定', { article: 10, paragraph: 3 }, '前两款 a10-p1 a10-p2'],
  ['依照前三款规定', { article: 10, paragraph: 3 }, ''],
  ['依照前款规定', { article: 10, paragraph: 1 }, ''],
  ['依照前款规定', { article: 10 }, ''],
  ['依照前条规定', { article: 10, paragraph: 3 }, '前条 a9-1'],
  ['依照前三条规定', { article: 10 }, '前三条 a8 a9-1'],
  ['依照前四条规定', { article: 10 }, ''],
  ['前项所列', { article: 10, suffix: 2, paragraph: 1, item: 2 }, '前项 a10-2-p1-i1'],
  ['前二项所列', { article: 10, item: 3 }, '前二项 a10-i1 a10-i2'],
  ['前项所列', { article: 10, paragraph: 1 }, ''],
  ['目前条件', { article: 10 }, ''],
  ['前条件、前条例', { article: 10 }, ''],
  ['前款项下', { article: 10, paragraph: 2 }, '前款 a10-p1'],
  ['前款项', { article: 10, paragraph: 2 }, ''],
  ['前项目', { article: 10, item: 2 }, ''],
  ['前款和前条', { article: 10, paragraph: 2 }, '前款 a10-p1 | 前条 a9-1'],
])('%s, said in %o, means %s', (text, here, found) => {
  expect(show(text, here)).toBe(found);
});

test('A text of no law, or one that stands nowhere, has nothing before it', () => {
  expect(
    findRelativePlaces('前款', { names: WORLD.names, here: { article: 1, paragraph: 2 } }),
  ).toEqual([]);
  expect(findRelativePlaces('前款、前条', WORLD)).toEqual([]);
});

test('In the first article there is nothing that 前条 could mean', () => {
  expect(findRelativePlaces('前条、前两条', { ...WORLD, here: { article: 1 } })).toEqual([]);
});

test('A place before has only the parts that are known', () => {
  const idsIn = (text: string, here: ArticleId) =>
    findRelativePlaces(text, { ...WORLD, here }).map(({ id }) => id);
  expect(idsIn('前款', { article: 10, paragraph: 3, item: 2 })).toStrictEqual([
    { article: 10, paragraph: 2 },
  ]);
  expect(idsIn('前项', { article: 10, item: 2 })).toStrictEqual([{ article: 10, item: 1 }]);
});

test.each<[string, ReturnType<typeof readRelativeBefore>]>([
  ['违反前款', { id: { article: 10, paragraph: 2 }, length: 2 }],
  ['违反前款规定的', { id: { article: 10, paragraph: 2 }, length: 0 }],
  ['违反前款所列', { id: { article: 10, paragraph: 2 }, length: 0 }],
  ['违反前两款', { id: undefined, length: 3 }],
  ['违反前条', { id: { article: 9, suffix: 1 }, length: 2 }],
  ['目前款', undefined],
  ['违反前款，', undefined],
])('Behind %s a 第三项 leans on what it names', (head, read) => {
  const here = { article: 10, paragraph: 3 };
  expect(readRelativeBefore(head, { ...WORLD, here, before: BEFORE })).toEqual(read);
});
