import { z } from 'astro/zod';

/** Somebody, or a desk, that a community's residents can turn to. */
const communityContact = z.strictObject({
  /** 法律顾问, 人民调解员, 社区民警 … */
  role: z.string().min(2).max(16).meta({ title: '身份', description: '例如：人民调解员' }),
  /** Whom to ask for; only with consent, and never a private number beside it. */
  name: z.string().max(20).optional().meta({ title: '名字', description: '本人同意才写' }),
  /** Office telephone as one dials it. */
  phone: z.string().max(30).optional().meta({ title: '办公电话', description: '不写私人号码' }),
  /** Where. */
  place: z.string().max(60).optional().meta({ title: '在哪里' }),
  /** When. */
  hours: z.string().max(60).optional().meta({ title: '什么时候在' }),
  /** What for, in one sentence. */
  about: z.string().max(80).meta({ title: '找他做什么', description: '一句话' }),
});

/** A community and its doors. The file name is its address. */
export const community = z.strictObject({
  name: z.string().min(2).max(20).meta({ title: '社区名称' }),
  street: z.string().max(30).meta({ title: '街道' }),
  district: z.string().max(30).meta({ title: '区县' }),
  address: z.string().max(60).meta({ title: '地址' }),
  hours: z.string().max(80).meta({ title: '开门时间' }),
  /** Made up for showing the site: every page that shows it says so. */
  demo: z.boolean().default(false).meta({ title: '演示数据', description: '真的社区不要勾' }),
  /** Province and city, for days and rules that are kept only there: 上海市. */
  region: z.string().max(12).optional().meta({
    title: '省市',
    description: '例如：上海市；只在这里过的主题日才会显示',
  }),
  /** Where printed codes of this community lead, if not to the site's own origin: https://shifan.example.cn. */
  qrBase: z
    .string()
    .regex(/^https:\/\/[^\s/]+\/?$/, '要写成 https://shifan.example.cn，后面不带别的')
    .optional()
    .meta({
      title: '印在二维码里的网址',
      description: '不写就是网站的网址；社区另有网址时才写',
    }),
  /** Rooms and corners where one can read, ask, or scan a code. */
  points: z
    .array(
      z.strictObject({
        name: z.string().min(2).max(20).meta({ title: '名称', description: '例如：法律图书角' }),
        place: z.string().min(2).max(60).meta({ title: '在哪里' }),
        hours: z.string().max(60).optional().meta({ title: '什么时候开' }),
        about: z.string().max(80).optional().meta({ title: '做什么用' }),
      }),
    )
    .max(12)
    .default([])
    .meta({ title: '服务点', description: '法律图书角、公共法律服务站、宣传栏' }),
  contacts: z.array(communityContact).min(1).meta({ title: '找谁' }),
});
export type Community = z.infer<typeof community>;
