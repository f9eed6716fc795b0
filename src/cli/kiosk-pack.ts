// `npm run kiosk-pack [-- --site DIR --out FILE]`: the built site as one archive that runs from a USB stick.
import { createWriteStream, existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import JSZip from 'jszip';
import { describeKiosk, LINUX_START, WINDOWS_SERVER, WINDOWS_START } from './kiosk/start-files.ts';
import { Notice, runCommand } from './setup/project.mjs';

/** Already compressed: trying again would only take time. */
const PACKED = /\.(?:avif|jpe?g|mp3|mp4|pdf|png|webp|woff2|zip)$/i;
/** Pages of short addresses are for phones, which open them on the public site; there are tens of thousands. */
const SHORT = /^q[/\\].+[/\\]index\.html$/;
/** For servers on the network. */
const SERVERS = /^_headers$|^_server[/\\]/;
/** What a phone keeps for the time without network; a kiosk keeps nothing. */
const KEPT = /^offline[/\\]packs[/\\]/;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'kiosk.zip' },
    },
  });
  const site = resolve(values.site);
  const communities = globSync('kiosk/*/index.html', { cwd: site }).map(
    (name) => name.split(/[/\\]/)[1] ?? '',
  );
  if (communities.length === 0)
    throw new Notice('还没有生成网站，或者里面没有触摸屏。请先执行 npm run build。');
  const out = resolve(values.out);
  const count = await packSite(site, out, communities);
  const size = (statSync(out).size / 1_000_000).toFixed(1);
  console.log(`\n打好了：${out}（${count}个文件，${size} MB）`);
  console.log('解压到U盘或电脑里，先看“启动说明.txt”。');
});

async function packSite(site: string, out: string, communities: string[]): Promise<number> {
  const zip = new JSZip();
  const names = globSync('**/*', { cwd: site, exclude: (name) => name === 'node_modules' })
    .filter((name) => ![SHORT, SERVERS, KEPT].some((pattern) => pattern.test(name)))
    .filter((name) => statSync(join(site, name)).isFile())
    .sort();
  for (const name of names)
    zip.file(`site/${name.replaceAll('\\', '/')}`, readFileSync(join(site, name)), {
      compression: PACKED.test(name) ? 'STORE' : 'DEFLATE',
    });
  const [first = ''] = communities;
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  zip.file('启动说明.txt', `\uFEFF${crlf(describeKiosk(communities))}`);
  zip.file('start.sh', LINUX_START.replaceAll('COMMUNITY', first), { unixPermissions: 0o755 });
  zip.file('start.bat', crlf(WINDOWS_START.replaceAll('COMMUNITY', first)));
  zip.file('server.ps1', `\uFEFF${crlf(WINDOWS_SERVER)}`);
  let told = -1;
  const stream = zip.generateNodeStream(
    { platform: 'UNIX', streamFiles: true, compressionOptions: { level: 6 } },
    ({ percent }) => {
      const tenth = Math.floor(percent / 10);
      if (tenth > told) console.log(`正在打包……${tenth * 10}%`);
      told = Math.max(told, tenth);
    },
  );
  if (existsSync(out)) console.log(`${out} 会被换成新的。`);
  await pipeline(stream, createWriteStream(out));
  return names.length + 4;
}
