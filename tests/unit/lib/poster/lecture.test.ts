import { expect, test } from 'vitest';
import { renderLecture } from '../../../../src/lib/poster/lecture.ts';
import { FRAME, LECTURE } from './made-up.ts';

const text = (html: string) => html.replace(/<[^>]+>/g, '');
const CHANGE = { what: '时间改了', why: '讲的人有事', on: '2026年11月18日公布' };

test('A lecture has its day, its time and its place, who gives it and how one comes', () => {
  const html = text(renderLecture(FRAME, LECTURE));
  expect(html).toContain('12月12日周六下午2:30–4:00二楼活动室');
  expect(html).toContain('谁来讲律师　张某怎么参加直接来怎么走进门右手');
  expect(html).not.toMatch(/取消|改了|原来|带上|undefined/);
});

test('A moved one says so first, and strikes out the old time beneath the new', () => {
  const html = renderLecture(FRAME, {
    ...LECTURE,
    status: 'moved',
    was: ['12月5日（周六）下午2:30'],
    changes: [CHANGE],
  });
  expect(text(html)).toMatch(
    /时间改了讲的人有事（2026年11月18日公布）.*12月12日周六.*原来是12月5日/,
  );
  expect(text(/<s>.*?<\/s>/.exec(html)![0])).toBe('12月5日（周六）下午2:30');
});

test('A cancelled one is a sheet of its own, with its time struck out and the next that is given', () => {
  const html = renderLecture(FRAME, {
    ...LECTURE,
    status: 'cancelled',
    changes: [{ ...CHANGE, what: '这一讲取消了' }],
    next: { when: '1月16日（周六）下午2:30–4:00', title: '下一把长椅' },
  });
  expect(html).toContain('<p class="stamp">取消</p>');
  expect(html.match(/<s>.*?<\/s>/g)!.map(text)).toEqual([
    '12月12日（周六）下午2:30–4:00',
    '二楼活动室',
  ]);
  expect(text(html)).toMatch(/讲的人有事.*请别白跑一趟.*下一讲下一把长椅1月16日/);
  expect(html).not.toContain('class="when"');
});

test('One that is cancelled with nothing to tell says that, and nothing it does not know', () => {
  const html = renderLecture(FRAME, { ...LECTURE, status: 'cancelled' });
  expect(text(html)).toContain('请别白跑一趟');
  expect(html).not.toMatch(/class="(?:why|next)"|undefined/);
});

test('A long title stands on two lines', () => {
  const lines = (title: string) =>
    /<h1 data-lines="(\d)">/.exec(renderLecture(FRAME, { ...LECTURE, title }))?.[1];
  expect([lines('长椅怎么坐'), lines('楼下的长椅坏了应该找谁修')]).toEqual(['1', '2']);
});

test('One that was held is no invitation', () => {
  expect(text(renderLecture(FRAME, { ...LECTURE, status: 'held' }))).toContain('这一讲已经讲过了');
});
