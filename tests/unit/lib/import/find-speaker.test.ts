import { expect, test } from 'vitest';
import { findSpeaker } from '../../../../src/lib/import/find-speaker.ts';

const person = (name: string, role: string, communities: string[] = [], duties = ['讲课']) => ({
  name,
  role,
  communities,
  duties,
});
const PEOPLE = [
  person('李某', '社区法律顾问'),
  person('王某', '社区民警', ['heping']),
  person('王某某', '人民调解员', ['heping']),
  person('赵某', '退休教师'),
  person('钱老师', '志愿者', ['changyi']),
  person('孙某', '社区法律顾问', [], ['值班']),
];

/** The name of who was found, or what a person reads. */
function find(said: string, community: string | undefined = 'heping', people = PEOPLE): string {
  const found = findSpeaker(said, community, people);
  return 'problem' in found ? found.problem.message + found.problem.cure : found.name;
}

test.each([
  ['李某', '李某'],
  ['李某律师', '李某'],
  ['李律师', '李某'],
  ['社区法律顾问 李某', '李某'],
  ['王警官', '王某'],
  ['王调解员', '王某某'],
  ['赵老师', '赵某'],
  ['赵教授（退休）', '赵某'],
])('“%s” is %s', (said, name) => {
  expect(find(said)).toBe(name);
});

test.each([
  ['李某、王某', '“李某、王某”不止一位。一讲写一位主讲人，另一位写进讲座的正文。'],
  ['王先生', '“王先生”可能是王某、王某某。一讲写一位主讲人，请写全名。'],
  [
    '赵警官',
    '主讲人“赵警官”不在讲师名单里。请核对名字；是新请来的，本人同意后先加进 content/people。名单里有：李某、王某、王某某、赵某。',
  ],
])('“%s” is asked about', (said, expected) => {
  expect(find(said)).toBe(expected);
});

test('Who works for another community, or does not lecture, is nobody’s guess here', () => {
  expect(find('钱老师')).toContain('不在讲师名单里');
  expect(find('钱老师', 'changyi')).toBe('钱老师');
  expect(findSpeaker('钱老师', undefined, PEOPLE)).toMatchObject({ name: '钱老师' });
  expect(find('孙某')).toContain('不在讲师名单里');
});

test('Where nobody lectures yet the list says so, and a title alone names nobody', () => {
  expect(find('李某', 'heping', [])).toContain('名单里有：还没有人。');
  expect(find('律师')).toContain('主讲人“律师”不在讲师名单里');
});
