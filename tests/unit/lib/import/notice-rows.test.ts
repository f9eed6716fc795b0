import { expect, test } from 'vitest';
import { COMMUNITIES, planLines as plan, TABLE } from './known-notices.ts';

test('What the columns leave out is filled in, and told', () => {
  const { added } = plan([
    '标题,公开日期,到期,收入,支出,说明,疑问,公开人',
    '十一月维修资金,11月12日,12月31日,,300,,居委会二楼,居民选举委员会',
    '路灯协商会,2026年12月1日,,/,-,,,',
  ]);
  expect(added.map(({ notes, what }) => [...what, ...notes])).toEqual([
    [
      '支出　十一月维修资金　300.00元',
      '公开到2026年12月31日',
      '没有写内容，写成“十一月维修资金，金额列在下面。”',
    ],
    ['这一天还没有到，网页会写几天以后公开', '没有写内容，写成“路灯协商会。”'],
  ]);
  expect(added[0]?.text).toMatchInlineSnapshot(`
    "community: shifan
    title: 十一月维修资金
    category: 其他
    publishedOn: 2026-11-12
    until: 2026-12-31
    by: 居民选举委员会
    text:
      - 十一月维修资金，金额列在下面。
    amounts:
      - { what: 十一月维修资金, flow: 支出, yuan: 300 }
    ask: 居委会二楼
    "
  `);
});

test('Of several communities each row names its own, in full', () => {
  const communities = [...COMMUNITIES, { slug: 'changyi', name: '长椅社区' }];
  const lines = ['长椅社区', '长椅', ''].map((said) => `单元门修好,11月12日,其他,${said}`);
  const { added, doubtful } = plan(
    ['标题,公开日期,类别,社区', ...lines.slice(0, 1)],
    [],
    communities,
  );
  expect([added[0]?.community, doubtful]).toEqual(['长椅社区', []]);
  const other = plan(['标题,公开日期,类别,社区', ...lines.slice(1)], [], communities);
  expect(other.doubtful.map(({ row, message, cure }) => `${row} ${message}${cure}`)).toEqual([
    '2 社区“长椅”不认识。请写全名；网站上有：示范社区、长椅社区。',
    '3 没有写是哪个社区。请写全名；网站上有：示范社区、长椅社区。',
  ]);
});

test('A table without headings, and one without a column that is asked about, have no place in a column', () => {
  expect(plan(['电话,王某']).doubtful).toEqual([
    {
      sheet: '2026年居务公开',
      row: 0,
      message: '没有找到表头。',
      cure: '请在内容上面留一行表头，至少有“标题”和“公开日期”。',
    },
  ]);
  const [doubt] = plan(['标题,公开日期', '修门了,11月12日']).doubtful;
  expect([doubt?.message, doubt && 'column' in doubt]).toEqual(['没有写类别。', false]);
});

test('A day without its year that is still to come is asked about: what was published is past', () => {
  const table = ['标题,公开日期,类别', '单元门修好,12月12日,其他', '路灯修好了,11月12日,其他'];
  const { added, doubtful } = plan(table, [], COMMUNITIES, '公开.csv');
  expect(doubtful.map(({ message }) => message)).toEqual(['“12月12日”看不出是哪一年哪一天。']);
  expect(added.map(({ when }) => when)).toEqual(['2026年11月12日']);
});

test('What a page has no room for is left out with its row, and a file that does not fit is not compared', () => {
  const path = 'content/notices/2026/shifan-20261118.yaml';
  const broken = [{ path, text: 'title: 门' }];
  const { added, doubtful } = plan([...TABLE, '其他,门,11月12日,,,,好了'], broken);
  expect(added[1]?.path).toBe(path.replace('.yaml', '-2.yaml'));
  expect(doubtful.map(({ row, message, cure }) => `${row} ${message}${cure}`)).toEqual([
    '8 标题：至少4个字。请改好这一行再导入。',
    '8 内容·第1条：至少4个字。请改好这一行再导入。',
  ]);
});
