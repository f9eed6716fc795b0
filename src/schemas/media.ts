import { z } from 'astro/zod';

/** A path below `public/media` with one of these endings: one pattern, since the desk asks for one. */
const file = (endings: string, message: string) =>
  z
    .string()
    .regex(
      new RegExp(`^[a-z0-9-]+(?:/[a-z0-9-]+)*\\.(?:${endings})$`),
      `写 public/media 里的路径，只用小写字母、数字和短横线；${message}`,
    );

/** What is offered beside the written word, as files below `public/media`; nothing is shown of what is absent. */
export const media = z.strictObject({
  /** Read by a person, instead of the voice of the device. */
  audio: file('mp3|m4a|ogg', '录音用 mp3、m4a 或 ogg')
    .optional()
    .meta({ title: '录音', description: '真人读的录音，public/media 里的路径，mp3、m4a 或 ogg' }),
  /** Told in sign language (法治宣传教育法, 第二十四条). */
  sign: file('mp4|webm', '视频用 mp4 或 webm')
    .optional()
    .meta({ title: '手语视频', description: 'public/media 里的路径，mp4 或 webm' }),
  /** For a braille display or embosser. */
  braille: file('brf|pef|txt', '盲文文件用 brf、pef 或 txt')
    .optional()
    .meta({ title: '盲文文件', description: 'public/media 里的路径，brf、pef 或 txt' }),
});
export type Media = z.infer<typeof media>;
