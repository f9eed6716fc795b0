import { findReservedPage } from './reserved-names.ts';

/** What is asked when a site of one's own is made. */
export interface Answers {
  siteName: string;
  origin: string;
  slug: string;
  community: string;
  street: string;
  district: string;
  address: string;
  phone: string;
}

/** One question: what it asks, an answer as an example, and what is wrong with an answer. */
export interface SiteQuestion {
  name: keyof Answers;
  question: string;
  example: string;
  check: (answer: string) => string | undefined;
}

const between = (least: number, most: number) => (answer: string) =>
  [...answer].length >= least && [...answer].length <= most
    ? undefined
    : `请写${least}到${most}个字。`;

/** The eight questions, in order. */
export const QUESTIONS: readonly SiteQuestion[] = [
  {
    name: 'siteName',
    question: '网站叫什么名字？',
    example: '柳溪街道普法橱窗',
    check: between(2, 16),
  },
  {
    name: 'origin',
    question: '网站放在哪个网址？二维码要用它。',
    example: 'https://pufa.example.gov.cn',
    check: (answer) =>
      /^https:\/\/[^\s/]+\/?$/.test(answer)
        ? undefined
        : '请写以 https:// 开头的网址，后面不带别的。',
  },
  {
    name: 'slug',
    question: '社区的拼音名？它是网址的一部分，印出去以后不再改。',
    example: 'liuxi',
    check: (answer) =>
      !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer)
        ? '只用小写字母、数字和短横线。'
        : findReservedPage('content/communities', answer) !== undefined
          ? `${answer} 是网站自己的网址，请换一个，例如 ${answer}-shequ。`
          : undefined,
  },
  { name: 'community', question: '社区叫什么？', example: '柳溪社区', check: between(2, 20) },
  { name: 'street', question: '哪个街道？', example: '柳溪街道', check: between(2, 30) },
  { name: 'district', question: '哪个区县？', example: '东湖区', check: between(2, 30) },
  {
    name: 'address',
    question: '社区服务中心在哪里？',
    example: '柳溪路8号一楼',
    check: between(2, 60),
  },
  {
    name: 'phone',
    question: '居委会的办公电话？不写私人号码。',
    example: '010-12345678',
    check: (answer) =>
      /^(?:0\d{2,3}-?)?\d{7,8}(?:-\d{1,6})?$/.test(answer)
        ? undefined
        : '请写座机号码，例如 010-12345678；手机号是私人的，不写在这里。',
  },
];

/** The files of a new site; each fits its schema. */
export function makeSite(answers: Answers): { path: string; text: string }[] {
  const { siteName, origin, slug, community, street, district, address, phone } = answers;
  const quote = (text: string) => JSON.stringify(text);
  return [
    {
      path: 'content/site.yaml',
      text: `# 网站的名字和网址。\nname: ${quote(siteName)}\norigin: ${quote(origin.replace(/\/$/, ''))}\n`,
    },
    {
      path: `content/communities/${slug}.yaml`,
      text: `# 照 content/README.md 再加上法律顾问、调解员、民警……本人同意才写名字，不写私人号码。
name: ${quote(community)}
street: ${quote(street)}
district: ${quote(district)}
address: ${quote(address)}
hours: 周一至周五 9:00–17:00
contacts:
  - role: 居委会
    phone: ${quote(phone)}
    place: ${quote(address)}
    hours: 周一至周五 9:00–17:00
    about: 邻里的事、开证明、低保和救助的申请，先到这里
`,
    },
    {
      path: `content/series/${slug}-jiangtang.yaml`,
      text: `# 每月固定的一讲；没有讲座占的月份，网页上显示“待定”。
name: 法治大讲堂
community: ${slug}
every: 每月第二个周六
start: '14:30'
end: '16:00'
place: 社区服务中心
about: 每月一讲，讲身边的法，欢迎来问
since: 2026-12
`,
    },
  ];
}
