import { createServer } from 'node:net';
import { Notice } from './project.mjs';
import { serveSite } from './site-server.mjs';

/**
 * The port named in the environment variable PORT, 4321 by default.
 *
 * @param {string | undefined} value
 */
export function readPort(value) {
  const port = Number(value || 4321);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Notice(
    `PORT=${value} 不是端口号。请用 1 到 65535 之间的数字，例如 PORT=4322 npm start`,
  );
}

/**
 * Stops with a notice when something else already listens at the port.
 *
 * @param {number} port
 * @param {string} command the npm command to repeat with another port
 */
export async function requireFreePort(port, command) {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', (error) => reject(explainListenError(error, port, command)));
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

/**
 * Serves a folder at the port until Ctrl-C or a stop signal.
 *
 * @param {string} folder
 * @param {number} port
 * @param {string} command the npm command to repeat with another port
 */
export async function serveUntilStopped(folder, port, command) {
  const server = await serveSite(folder, port).catch((error) => {
    throw explainListenError(error, port, command);
  });
  console.log(`\n普法橱窗已经打开，请用浏览器访问 ${server.url}\n按 Ctrl-C 停止。`);
  const stop = () => {
    server.close();
    console.log('\n已停止。');
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} command
 */
function explainListenError(error, port, command) {
  const other = `PORT=${port === 4322 ? 4323 : 4322} ${command}`;
  if (error.code === 'EADDRINUSE') {
    return new Notice(`端口 ${port} 已被别的程序占用。请换一个端口，例如：${other}`);
  }
  if (error.code === 'EACCES')
    return new Notice(`没有权限使用端口 ${port}。例如可以改用：${other}`);
  return error;
}
