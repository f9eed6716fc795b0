import mammoth from 'mammoth';
import type { Problem } from '../lib/problem.ts';
import type { SourceLine } from '../lib/statute/line.ts';
import { readDocxHtml } from '../lib/statute/read-docx-html.ts';

/** Lines of a .docx; a file that is no .docx, is cut short or numbers its articles by itself is refused with a reason. */
export async function readDocx(
  bytes: Buffer,
  file: string,
): Promise<{ lines: SourceLine[]; problems: Problem[] }> {
  const refuse = (message: string, cure: string) => ({
    lines: [],
    problems: [{ kind: 'statute-docx-broken', severity: 'error' as const, file, message, cure }],
  });
  if (bytes.length === 0) return refuse('文件是空的。', '请重新下载这份文本。');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return refuse(
      '文件扩展名是 .docx，内容却不是 Word 文档。',
      '如果它是旧的 .doc 或网页，请用 WPS 打开后另存为 .docx。',
    );
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        ignoreEmptyParagraphs: true,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return readDocxHtml(value, file);
  } catch (error) {
    const isOtherZip = error instanceof Error && /main document part/i.test(error.message);
    return isOtherZip
      ? refuse('这是一个压缩包，但不是 Word 文档。', '请解压后放入里面的 .docx 文件。')
      : refuse('Word 文件不完整或已损坏，打不开。', '多半是下载中断，请重新下载。');
  }
}
