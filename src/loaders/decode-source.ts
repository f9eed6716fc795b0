import type { Problem } from '../lib/problem.ts';

/** Text of a Markdown file that must be UTF-8; a GBK or an empty file is named as such, never read as mojibake. */
export function decodeSource(
  bytes: Uint8Array,
  file: string,
): { text: string } | { problem: Problem } {
  if (bytes.length === 0) {
    return { problem: refuse('statute-empty', file, '文件是空的。', '请重新下载这份文本。') };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '')
      return { problem: refuse('statute-empty', file, '文件是空的。', '请重新下载这份文本。') };
    return { text };
  } catch {
    const isGbk = /第.{1,6}条/.test(new TextDecoder('gb18030').decode(bytes));
    const message = isGbk
      ? '文件是 GBK（GB18030）编码，不是 UTF-8。'
      : '文件不是 UTF-8 文本，可能已损坏。';
    const cure = isGbk
      ? '请用记事本或 WPS 打开，另存为时把编码选成 UTF-8。'
      : '请重新下载这份文本。';
    return { problem: refuse('statute-encoding', file, message, cure) };
  }
}

function refuse(kind: string, file: string, message: string, cure: string): Problem {
  return { kind, severity: 'error', file, message, cure };
}
