import { formatDay } from '../../calendar/day.ts';
import { nameField } from '../../desk/slips.ts';
import { formatYuan } from '../../notice/amount.ts';
import { notice as noticeSchema, type Notice } from '../../../schemas/notice.ts';
import { bareText, type Sheet } from '../cells.ts';
import { readFileData, renderValue } from '../edit-yaml.ts';
import type { KnownFile } from '../known.ts';
import type { Doubt } from '../read-rows.ts';
import type { PlannedRow, TablePlan } from '../table-plan.ts';
import { readNotices, type NoticeDraft } from './read-notices.ts';

/** A notice that can be written, and the file that it leaves; `what` are its sums. */
export interface PlannedNotice extends PlannedRow {
  /** 2026年10月12日, on which residents could read it first. */
  when: string;
  category: string;
  /** Name of the community. */
  community: string;
}

/** What an import would do; nothing that was published is `changed`: that is a correction, written by hand. */
export type NoticePlan = TablePlan<PlannedNotice>;

/** What exists before an import. */
export interface KnownNotices {
  /** Every file in content/notices. */
  notices: KnownFile[];
  communities: { slug: string; name: string }[];
}

/** Compares a table with what was published. `today` is an ISO day; planned again on what it leaves, all is `same`. */
export function planNotices(
  sheets: readonly Sheet[],
  fileName: string,
  known: KnownNotices,
  today: string,
): NoticePlan {
  const { drafts, doubts, unused } = readNotices(sheets, fileName, known.communities, today);
  const published = known.notices.flatMap((file) => {
    const { success, data } = noticeSchema.safeParse(readFileData(file.text));
    return success ? [{ file, data }] : [];
  });
  const slugs = new Set(known.notices.map(({ path }) => path.replace(/^.*\/|\.\w+$/g, '')));
  const plan: NoticePlan = {
    added: [],
    changed: [],
    same: [],
    doubtful: [...doubts],
    unused,
  };
  for (const draft of drafts) {
    const found = published.find(({ data }) => isSame(draft, data));
    const path = found?.file.path ?? choosePath(draft, slugs);
    const planned = describe(draft, path, known, today);
    const faults = findFaults(planned.text, draft);
    if (faults.length > 0) plan.doubtful.push(...faults);
    else if (!found) plan.added.push(planned);
    else if (hasSameSums(draft, found.data)) plan.same.push(planned);
    else plan.doubtful.push(refuseChange(draft, path));
  }
  return plan;
}

const isSame = (draft: NoticeDraft, { community, title, publishedOn }: Notice) =>
  draft.community === community &&
  draft.publishedOn === publishedOn &&
  bareText(draft.title) === bareText(title);

const hasSameSums = ({ amounts }: NoticeDraft, data: Notice) =>
  amounts.length === data.amounts.length &&
  amounts.every(
    ({ flow, yuan }, at) => flow === data.amounts[at]!.flow && yuan === data.amounts[at]!.yuan,
  );

function describe(
  draft: NoticeDraft,
  path: string,
  { communities }: KnownNotices,
  today: string,
): PlannedNotice {
  const { sheet, row, title, publishedOn, until, category, community, amounts, text } = draft;
  return {
    sheet,
    row,
    path,
    text: write(draft),
    title,
    when: formatDay(publishedOn),
    category,
    community: communities.find(({ slug }) => slug === community)!.name,
    what: amounts.map(({ what, flow, yuan }) => `${flow}　${what}　${formatYuan(yuan)}元`),
    notes: [
      ...(publishedOn > today ? ['这一天还没有到，网页会写几天以后公开'] : []),
      ...(until === undefined ? [] : [`公开到${formatDay(until)}`]),
      ...(text.length > 0 ? [] : [`没有写内容，写成“${restateTitle(draft)}”`]),
    ],
  };
}

/** What a notice says where the table gives nothing but its title. */
const restateTitle = ({ title, amounts }: NoticeDraft) =>
  amounts.length > 0 ? `${title}，金额列在下面。` : `${title}。`;

function write(draft: NoticeDraft): string {
  const { community, title, category, publishedOn, until, by, text, amounts, ask } = draft;
  const said = text.length > 0 ? text : [restateTitle(draft)];
  const line = (key: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`${key}: ${renderValue(value)}`];
  return [
    ...line('community', community),
    ...line('title', title),
    `category: ${category}`,
    `publishedOn: ${publishedOn}`,
    ...(until === undefined ? [] : [`until: ${until}`]),
    ...line('by', by),
    'text:',
    ...said.map((paragraph) => `  - ${renderValue(paragraph)}`),
    ...(amounts.length > 0 ? ['amounts:'] : []),
    ...amounts.map(
      ({ what, flow, yuan }) =>
        `  - { what: ${renderValue(what, true)}, flow: ${flow}, yuan: ${yuan} }`,
    ),
    ...line('ask', ask),
    '',
  ].join('\n');
}

function findFaults(text: string, { sheet, row }: NoticeDraft): Doubt[] {
  const parsed = noticeSchema.safeParse(readFileData(text));
  return (parsed.error?.issues ?? []).map(({ path, message }) => ({
    sheet,
    row,
    message: `${nameField(noticeSchema, path)}：${message}。`,
    cure: '请改好这一行再导入。',
  }));
}

function refuseChange({ sheet, row }: NoticeDraft, path: string): Doubt {
  return {
    sheet,
    row,
    message: '已经公开过，金额和表里的不一样。',
    cure: `公开以后不悄悄改：请改 ${path}，再在 corrections 里写明原来怎么写、现在怎么写。`,
  };
}

function choosePath({ community, publishedOn }: NoticeDraft, slugs: Set<string>): string {
  const base = `${community}-${publishedOn.replaceAll('-', '')}`;
  let slug = base;
  for (let count = 2; slugs.has(slug); count += 1) slug = `${base}-${count}`;
  slugs.add(slug);
  return `content/notices/${publishedOn.slice(0, 4)}/${slug}.yaml`;
}
