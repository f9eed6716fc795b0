import { listPool } from '../../data/quizzes.ts';

/** The pool from which contest papers are drawn. */
export async function GET(): Promise<Response> {
  return Response.json(await listPool());
}
