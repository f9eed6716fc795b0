/** How a meeting adopted something: numbers of people, or of households. */
export interface Vote {
  by: '居民会议' | '居民代表会议';
  present: number;
  of: number;
  for: number;
}

/**
 * Why a vote does not carry, in Chinese; undefined where it does. 居民会议: more than half come (第二十七条);
 * 居民代表会议: two thirds or more (第二十九条); of those who came, more than half agree.
 */
export function lacksQuorum({ by, present, of, for: agreed }: Vote): string | undefined {
  if (by === '居民会议' && present * 2 <= of) return '到会的没有过半数（第二十七条）';
  if (by === '居民代表会议' && present * 3 < of * 2) return '到会的不到三分之二（第二十九条）';
  if (agreed * 2 > present) return undefined;
  return `同意的没有过到会的半数（${by === '居民会议' ? '第二十七条' : '第二十九条'}）`;
}
