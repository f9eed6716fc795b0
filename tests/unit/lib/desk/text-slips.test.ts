import { expect, test } from 'vitest';
import { listTextSlips } from '../../../../src/lib/desk/text-slips.ts';
import { community } from '../../../../src/schemas/community.ts';
import { lecture } from '../../../../src/schemas/lecture.ts';

const NONE = { phones: [], places: [], names: [] };

test('Private facts are told masked, with the field in which they stand', () => {
  const data = {
    title: '长椅那些事',
    signUp: '打13912345678报名',
    points: [{ text: '长椅人人都可以坐 ，不用付钱。。', cites: [] }],
    body: '先讲创(chuàng)建，再讲創(chuàng)建。',
  };
  expect(listTextSlips('lectures', lecture, data, NONE)).toMatchInlineSnapshot(`
    [
      "怎么报名：“139******78”像是手机号，请删去",
      "讲清的几件事·第1条·讲清什么：重复的标点，“。。”→“。”",
      "正文：带注音的繁体字，“創(chuàng)”→“创”",
    ]
  `);
});

test('Numbers, choices, days and what the desk notes for itself are no texts', () => {
  const data = {
    title: '长',
    seats: 13912345678,
    start: new Date('2026-12-12'),
    held: null,
    __sc_id: '13912345678',
  };
  expect(listTextSlips('lectures', lecture, data, NONE)).toEqual([]);
});

test('What a community is there to tell is no private fact of it', () => {
  const data = {
    name: '长椅社区',
    address: '长椅路8号2栋301室',
    contacts: [{ role: '居委会', phone: '13912345678', about: '长椅的事' }],
  };
  expect(listTextSlips('communities', community, data, NONE)).toEqual([]);
  expect(listTextSlips('notices', community, data, NONE)).not.toEqual([]);
});
