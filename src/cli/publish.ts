// `npm run publish -- --to FOLDER [--site DIR]`: puts the built site where a server finds it, at FOLDER/current.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishSite } from './publish/publish-site.ts';
import { explainFileError } from './setup/file-errors.mjs';
import { Notice, ROOT, runCommand } from './setup/project.mjs';
import { recoverSite } from './setup/site-folder.mjs';

const USAGE = '请写发布到哪个文件夹：npm run publish -- --to /srv/site';

await runCommand(async () => {
  const { to, site } = readArguments();
  if (to === undefined) throw new Notice(USAGE);
  recoverSite(site);
  if (!existsSync(join(site, 'index.html')))
    throw new Notice(`还没有生成网站（${site} 里没有首页），没有发布。请先执行 npm run build。`);
  const { release, files, bytes } = publish(site, resolve(to));
  const size = (bytes / 1_000_000).toFixed(1);
  console.log(`已经发布：${release}（${files}个文件，${size} MB）`);
  console.log(
    `网站的根目录是 ${join(resolve(to), 'current')}\n` +
      '服务器引用了里面 _server 的配置的，请让它重新读一次，例如 nginx -s reload。',
  );
});

function publish(site: string, to: string) {
  try {
    return publishSite(site, to);
  } catch (error) {
    const message = explainFileError(error);
    if (message === undefined) throw error;
    throw new Notice(`${message}\n没有发布，读者看到的还是原来的网站。`);
  }
}

function readArguments() {
  try {
    const { to, site } = parseArgs({
      options: { to: { type: 'string' }, site: { type: 'string', default: join(ROOT, 'dist') } },
    }).values;
    return { to, site: resolve(site) };
  } catch {
    throw new Notice(USAGE);
  }
}
