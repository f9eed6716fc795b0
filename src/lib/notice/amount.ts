/** 12,800.00 of 12800 元: thousands apart, always to 分. */
export function formatYuan(yuan: number): string {
  const [whole = '0', rest = '00'] = yuan.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${rest}`;
}
