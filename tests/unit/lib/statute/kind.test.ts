import { expect, test } from 'vitest';
import { BRANCHES, findBranch, findIssuer, findLevel } from '../../../../src/lib/statute/kind.ts';

test('The branch is told by a folder of either corpus, not by the file', () => {
  expect(findBranch('just-laws/civil-and-commercial/bench-law/README.md')).toBe('民法商法');
  expect(findBranch('lawrefbook/社会法/示例法.md')).toBe('社会法');
  expect(findBranch('lawrefbook/民法典/总则.md')).toBe('民法商法');
  expect(findBranch('lawrefbook/行政法规/示例条例.md')).toBeUndefined();
  expect(findBranch('社会法')).toBeUndefined();
});

test('Every branch that a folder can tell is in the catalogue', () => {
  const folders = ['constitution', 'constitutional-relevance', 'administrative', 'economic'];
  folders.push('social', 'ecological-environment', 'criminal-law', 'procedural');
  expect(folders.map((folder) => findBranch(`x/${folder}/law.md`))).toEqual(
    BRANCHES.filter((branch) => branch !== '民法商法'),
  );
});

test.each([
  ['中华人民共和国宪法', [], '宪法/宪法.md', '宪法'],
  ['示例法', [], 'just-laws/social/x/README.md', '法律'],
  ['示例条例', [], 'x/行政法规/示例条例.md', '行政法规'],
  ['示例条例', ['2022年1月1日中共中央、国务院公布'], 'x/行政法规/示例条例.md', '党内法规'],
  ['示例规定', [], 'x/部门规章/示例规定.md', '部门规章'],
  ['最高人民法院关于长椅的解释', [], 'content/statutes/a.docx', '司法解释'],
  [
    '示例法',
    ['2024年1月1日第十四届全国人民代表大会第二次会议通过'],
    'content/statutes/a.docx',
    '法律',
  ],
  ['示例条例', ['2024年1月1日中华人民共和国国务院令公布'], 'content/statutes/a.docx', '行政法规'],
  ['示例公约', ['2024年1月1日居民会议通过'], 'content/statutes/a.docx', undefined],
  ['关于长椅的解释', ['2024年1月1日最高人民检察院通过'], 'content/statutes/a.docx', '司法解释'],
  // A title that only names the constitution or a court, a folder or file of that name: none of them is one.
  ['中华人民共和国宪法修正案', [], 'content/statutes/a.docx', undefined],
  ['关于中华人民共和国宪法', [], 'content/statutes/a.docx', undefined],
  ['关于最高人民法院', [], 'content/statutes/a.docx', undefined],
  ['示例公约', [], 'x/宪法/a.md', '法律'],
  ['示例公约', [], 'x/部门规章', undefined],
  ['示例法', ['全国人民', '代表大会通过'], 'content/statutes/a.docx', undefined],
  // One line names the congress, another one the party: together they are a law.
  [
    '示例法',
    ['2024年1月1日中共中央办公厅转发', '2024年1月2日全国人民代表大会通过'],
    'content/statutes/a.docx',
    '法律',
  ],
])('The level of %s with the notes %j at %s is %s', (title, notes, path, level) => {
  expect(findLevel(title, notes, path)).toBe(level);
});

test.each([
  ['法律', '示例法', ['2024年1月1日全国人民代表大会常务委员会通过'], '全国人民代表大会常务委员会'],
  ['法律', '示例法', ['2024年1月1日第十四届全国人民代表大会第二次会议通过'], '全国人民代表大会'],
  ['行政法规', '示例条例', [], '国务院'],
  ['司法解释', '最高人民法院、最高人民检察院关于长椅的解释', [], '最高人民法院、最高人民检察院'],
  ['司法解释', '关于长椅的解释', ['2024年1月1日最高人民检察院检察委员会通过'], '最高人民检察院'],
  ['司法解释', '关于长椅的解释', ['2024年1月1日公布'], '最高人民法院'],
  ['司法解释', '关于转发最高人民检察院解释的通知', [], '最高人民法院'],
  ['司法解释', '最高人民法院、关于长椅的解释', [], '最高人民法院'],
  ['宪法', '中华人民共和国宪法', ['1990年1月1日全国人民代表大会通过'], '全国人民代表大会'],
  [
    '法律',
    '示例法',
    ['示例一览', '2024年1月1日全国人民代表大会通过', '2025年1月1日全国人民代表大会常务委员会批准'],
    '全国人民代表大会',
  ],
  ['部门规章', '示例规定', ['2024年1月1日公布'], undefined],
  [undefined, '示例公约', [], undefined],
] as const)(
  'The issuer of a text of level %s, %s, is told by %j: %s',
  (level, title, notes, issuer) => {
    expect(findIssuer(level, title, notes)).toBe(issuer);
  },
);
