/** Turns of asking that say nothing of the matter: 怎么办, 能不能, 吗 …, the longer before the shorter. */
const ASKING =
  /怎么办|怎么样|怎么处理|怎么|怎样|如何|什么|是否|能否|可否|能不能|可不可以|会不会|是不是|有没有|要不要|应该|可以|需要|多少|多久|哪些|哪个|哪里|为什么|请问|我们|他们|你们|自己|一个|这个|那个|吗|呢|吧|啊|的话|如果|有何|何时|何种|何为|么$|[？?！!。，,]/g;

/**
 * A question without its turns of asking: 房东不退押金怎么办 → 房东不退押金. A question that is nothing else
 * stays as it is, and so does a phrase in quotes.
 */
export function stripAsking(question: string): string {
  if (/^["“「].*["”」]$/.test(question.trim())) return question;
  const rest = question.replace(ASKING, ' ').trim();
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : question;
}
