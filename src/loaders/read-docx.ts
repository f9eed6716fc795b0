import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Problem } from '../lib/problem.ts';
import type { SourceLine } from '../lib/statute/line.ts';
import { readDocxHtml, reportAutoNumbers } from '../lib/statute/read-docx-html.ts';

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
    const archive = await JSZip.loadAsync(bytes);
    const document = await archive.file('word/document.xml')?.async('string');
    if (document === undefined) {
      return refuse('这是一个压缩包，但不是 Word 文档。', '请解压后放入里面的 .docx 文件。');
    }
    const numbered = findAutoNumber(document);
    if (numbered !== undefined) {
      return { lines: [], problems: [reportAutoNumbers(file, numbered)] };
    }
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        ignoreEmptyParagraphs: true,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return readDocxHtml(value, file);
  } catch {
    return refuse('Word 文件不完整或已损坏，打不开。', '多半是下载中断，请重新下载。');
  }
}

/** The first paragraph whose number Word makes (`w:numPr`, ECMA-376 part 1, 17.3.1.19): the number is not in the text. */
function findAutoNumber(document: string): number | undefined {
  const numbered = [...document.matchAll(/<w:numPr>(.*?)<\/w:numPr>/gs)].find(
    ([, inner = '']) => !/<w:numId w:val="0"\s*\/>/.test(inner),
  );
  return numbered && [...document.slice(0, numbered.index).matchAll(/<w:p[ >]/g)].length;
}
