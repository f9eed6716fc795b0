// `npm start`: install what is missing, build the site, serve it. Runs on Node.js 20 with nothing
// installed.
import { join } from 'node:path';
import { ensureDependencies } from './setup/install.mjs';
import { BUILD_FLAGS, Notice, requireStatuteFolders, ROOT, runCommand } from './setup/project.mjs';
import { runProgram } from './setup/processes.mjs';
import { readPort, requireFreePort, serveUntilStopped } from './setup/serve-at-port.mjs';

/** @param {string} runtime */
async function buildSite(runtime) {
  console.log('正在生成网站……');
  const started = Date.now();
  const strict = process.argv.includes('--strict') ? { STRICT: '1' } : {};
  const env = { ...process.env, ...strict };
  const script = join(ROOT, 'src', 'cli', 'build-site.mjs');
  const code = await runProgram(runtime, [...BUILD_FLAGS, script, '--quiet'], { cwd: ROOT, env });
  if (code !== 0) throw new Notice('网站没有生成，原因见上面的提示。改正后请重新执行 npm start。');
  console.log(`网站已生成，用时 ${Math.round((Date.now() - started) / 1000)} 秒。`);
}

await runCommand(async () => {
  const port = readPort(process.env.PORT);
  await requireFreePort(port, 'npm start');
  requireStatuteFolders(process.env.STATUTES_DIR);
  await buildSite(await ensureDependencies());
  await serveUntilStopped(join(ROOT, 'dist'), port, 'npm start');
});
