/** What the system says by code, or a part of a build in words, with what to do about it. */
const KINDS = [
  {
    fits: /ENOSPC|EDQUOT|no space left|disk quota/i,
    says: '磁盘满了，没有写完',
    cure: '用 df -h 看哪里满了，腾出空间再试一次；生成一次网站大约要1 GB。',
  },
  {
    fits: /EROFS|read-only file system/i,
    says: '这个文件夹是只读的，写不进去',
    cure: '换一个可以写的文件夹，或者请管理员把磁盘挂载成可写，再试一次。',
  },
  {
    fits: /EACCES|EPERM|permission denied|operation not permitted/i,
    says: '没有权限写这个文件夹',
    cure: '换成文件夹的主人来运行，或者请管理员改权限（chown、chmod），再试一次。',
  },
];

/**
 * What went wrong with a disk or a folder, and its cure; undefined for any other error.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function explainFileError(error) {
  const { code = '', message = String(error), path, dest, cause } = Object(error);
  const kind = KINDS.find(({ fits }) => fits.test(code === '' ? message : code));
  if (!kind) return cause === undefined ? undefined : explainFileError(cause);
  const place = dest ?? path ?? /'([^']+)'/.exec(message)?.[1];
  return `${kind.says}${place === undefined ? '。' : `：${place}`}\n${kind.cure}`;
}
