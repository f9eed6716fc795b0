/** A piece of a page: a tag, text between tags, or what is neither (comments, scripts and styles with their tags). */
export interface Piece {
  kind: 'tag' | 'text' | 'other';
  source: string;
}

const PIECE =
  /<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1\s*>|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>|<![^>]*>|[^<]+|</gi;
const ATTRIBUTE = /(\s([^\s=>"'/]+)\s*=\s*["']?)((?<=")[^"]*|(?<=')[^']*|[^\s>"']+)(["']?)/g;

/** Cuts a page into pieces; put together again they are the page, byte for byte. */
export function* scanHtml(html: string): Generator<Piece> {
  for (const [source] of html.matchAll(PIECE)) {
    const isTag = /^<\/?[a-z]/i.test(source) && !/^<(?:script|style)\b/i.test(source);
    yield { kind: isTag ? 'tag' : /^<./.test(source) ? 'other' : 'text', source };
  }
}

/** The name of a tag in lower case, `/p` for `</p>`. */
export function tagName(tag: string): string {
  return /^<(\/?[\w-]+)/.exec(tag)![1]!.toLowerCase();
}

/** The value of an attribute of a tag. */
export function readAttribute(tag: string, name: string): string | undefined {
  return [...tag.matchAll(ATTRIBUTE)].find(([, , found]) => found?.toLowerCase() === name)?.[3];
}

/** The same tag with other values of its attributes; where the value stays the tag stays as it was. */
export function mapAttributes(tag: string, map: (name: string, value: string) => string): string {
  return tag.replace(
    ATTRIBUTE,
    (all: string, before: string, name: string, value: string, after: string) => {
      const mapped = map(name.toLowerCase(), value);
      if (mapped === value) return all;
      return after === '' ? `${before}"${mapped}"` : before + mapped + after;
    },
  );
}
