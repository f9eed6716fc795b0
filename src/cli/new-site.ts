// `npm run new-site`: eight questions, and the files of a site of one's own.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { makeSite, QUESTIONS, type Answers } from '../lib/site/new-site.ts';
import { SITE_FILE } from '../loaders/site-file.ts';
import { Notice, ROOT, runCommand } from './setup/project.mjs';

await runCommand(async () => {
  if (existsSync(join(ROOT, SITE_FILE)))
    throw new Notice(`已经有 ${SITE_FILE} 了。要改网站的名字和网址，直接改这个文件。`);
  const answers = await ask();
  const files = makeSite(answers);
  const taken = files.find(({ path }) => existsSync(join(ROOT, path)));
  if (taken) throw new Notice(`已经有 ${taken.path} 了，什么都没有写。请换一个社区的拼音名。`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`写好 ${path}`);
  }
  console.log('\n接下来：\n1. npm run remove-demo　删去演示数据');
  console.log(
    '2. 在 content/people 里加上讲课和复核的人\n3. npm run check　看看还缺什么\n4. npm start',
  );
});

/** Every answer is looked at when it is given: a question is asked again until it fits. */
async function ask(): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Partial<Answers> = {};
  for (const [index, { name, question, example, check }] of QUESTIONS.entries()) {
    for (;;) {
      process.stdout.write(`（${index + 1}/${QUESTIONS.length}）${question}　例如：${example}\n> `);
      const { value, done } = await lines.next();
      if (done === true) throw new Notice('没有答完，什么都没有写。');
      const fault = check(value.trim());
      if (fault === undefined) {
        answers[name] = value.trim();
        break;
      }
      console.log(fault);
    }
  }
  terminal.close();
  return answers as Answers;
}
