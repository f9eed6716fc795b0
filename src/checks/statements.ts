import { findCitations } from '../lib/citation/find-citations.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { CaseStudy } from '../schemas/case-study.ts';
import type { LearningPath } from '../schemas/learning-path.ts';
import type { CovenantClause } from '../schemas/covenant.ts';
import type { Errands } from '../schemas/errands.ts';
import type { Lecture } from '../schemas/lecture.ts';
import type { Procedure } from '../schemas/procedure.ts';
import { OPTION_LETTERS, type QuizItem } from '../schemas/quiz.ts';
import type { ThemedDay } from '../schemas/themed-day.ts';
import type { PathEnd, Topic } from '../schemas/topic.ts';
import type { CheckContext } from './context.ts';
import type { PlacedCitation } from './guide-places.ts';

/** Something that we say outside the guides, with the articles on which it rests. */
export interface Statement {
  file: string;
  line: number;
  /** What it is about, as messages name it: the question, the term. */
  name: string;
  /** All its sentences, with the line of each. */
  texts: { text: string; line: number }[];
  cites: { cite: string; line: number }[];
  /** Running text: its figures are not compared, its citations are. */
  isProse?: true;
}

/** Every statement of topics, services, glossary, days, cases, quizzes, lectures, learning paths and self-government. */
export function listStatements(context: CheckContext): Statement[] {
  const { topics, services, glossary, days, cases, quizzes, lectures, paths } = context;
  return [
    ...topics.flatMap(statementsOfTopic),
    ...days.flatMap(statementsOfDay),
    ...cases.flatMap(statementsOfCase),
    ...quizzes.flatMap((quiz) => statementsOfItems(quiz, quiz.data.items)),
    ...lectures.flatMap(statementsOfLecture),
    ...paths.flatMap(statementsOfPath),
    ...listSelfGovernment(context),
    ...services.map(({ file, data, lineOf }) => ({
      file,
      line: 1,
      name: data.name,
      texts: (['for', 'notFor', 'bring', 'steps'] as const)
        .flatMap((field) =>
          data[field].map((text, index) => ({ text, line: lineOf([field, index]) })),
        )
        .concat(
          (['summary', 'cost'] as const).map((field) => ({
            text: data[field],
            line: lineOf([field]),
          })),
        ),
      cites: data.cites.map((cite, index) => ({ cite, line: lineOf(['cites', index]) })),
    })),
    ...glossary.map(({ file, line, term, means, example, article }) => ({
      file,
      line,
      name: term,
      texts: [means, example ?? ''].map((text) => ({ text, line })),
      cites: [{ cite: article, line }],
    })),
  ];
}

function statementsOfDay(day: CollectionFile<ThemedDay>): Statement[] {
  const { file, data, lineOf } = day;
  return [
    {
      file,
      line: 1,
      name: data.name,
      texts: [{ text: data.origin, line: lineOf(['origin']) }],
      cites: data.basis.map((cite, index) => ({ cite, line: lineOf(['basis', index]) })),
      isProse: true,
    },
    ...statementsOfPoints(day, data.name, data.points),
    proseOf(day, data.name),
  ];
}

/** What is to be made clear on a day or in a lecture. */
function statementsOfPoints(
  { file, lineOf }: CollectionFile<unknown>,
  name: string,
  points: readonly { text: string; cites: readonly string[] }[],
): Statement[] {
  return points.map(({ text, cites }, index) => ({
    file,
    line: lineOf(['points', index]),
    name,
    texts: [{ text, line: lineOf(['points', index, 'text']) }],
    cites: cites.map((cite, at) => ({ cite, line: lineOf(['points', index, 'cites', at]) })),
  }));
}

function statementsOfLecture(lecture: CollectionFile<Lecture>): Statement[] {
  const { file, data, lineOf } = lecture;
  const asked = (data.held?.questions ?? []).map(({ ask, answer, cites }, index): Statement => {
    const path = ['held', 'questions', index];
    return {
      file,
      line: lineOf(path),
      name: ask,
      texts: [{ text: answer, line: lineOf([...path, 'answer']) }],
      cites: cites.map((cite, at) => ({ cite, line: lineOf([...path, 'cites', at]) })),
    };
  });
  return [
    ...statementsOfPoints(lecture, data.title, data.points),
    ...statementsOfItems(lecture, data.items),
    ...asked,
    proseOf(lecture, data.title),
  ];
}

function listSelfGovernment(context: CheckContext): Statement[] {
  const { procedures, errands, covenants, covenantTemplates } = context;
  return [
    ...procedures.flatMap(statementsOfProcedure),
    ...errands.flatMap(statementsOfErrands),
    ...covenantTemplates.flatMap((file) => statementsOfClauses(file, [], file.data.clauses)),
    ...covenants.flatMap((file) =>
      file.data.versions.flatMap(({ clauses }, index) =>
        statementsOfClauses(file, ['versions', index], clauses),
      ),
    ),
  ];
}

function statementsOfProcedure({ file, data, lineOf }: CollectionFile<Procedure>): Statement[] {
  return data.steps.map((step, index) => {
    const path = ['steps', index];
    const fields = (['title', 'text', 'deadline'] as const).filter((field) => step[field]);
    return {
      file,
      line: lineOf(path),
      name: step.title,
      texts: fields.map((field) => ({ text: step[field]!, line: lineOf([...path, field]) })),
      cites: step.cites.map((cite, at) => ({ cite, line: lineOf([...path, 'cites', at]) })),
    };
  });
}

function statementsOfErrands({ file, data, lineOf }: CollectionFile<Errands>): Statement[] {
  return data.items.map(({ what, text, papers, cites }, index) => {
    const path = ['items', index];
    return {
      file,
      line: lineOf(path),
      name: what,
      texts: [
        { text, line: lineOf([...path, 'text']) },
        ...papers.map((paper, at) => ({ text: paper, line: lineOf([...path, 'papers', at]) })),
      ],
      cites: cites.map((cite, at) => ({ cite, line: lineOf([...path, 'cites', at]) })),
    };
  });
}

/** What a covenant lays down has figures of its own; its citations are looked up. */
function statementsOfClauses(
  { file, lineOf }: CollectionFile<unknown>,
  at: (string | number)[],
  clauses: readonly CovenantClause[],
): Statement[] {
  return clauses.map(({ title, text, cites }, index) => {
    const path = [...at, 'clauses', index];
    return {
      file,
      line: lineOf(path),
      name: title,
      texts: [{ text, line: lineOf([...path, 'text']) }],
      cites: cites.map((cite, no) => ({ cite, line: lineOf([...path, 'cites', no]) })),
      isProse: true as const,
    };
  });
}

function statementsOfPath({ file, data, lineOf }: CollectionFile<LearningPath>): Statement[] {
  return data.steps.map(({ title, text, notes }, index) => {
    const path = ['steps', index];
    return {
      file,
      line: lineOf(path),
      name: title,
      texts: [{ text, line: lineOf([...path, 'text']) }],
      cites: notes.map((cite, at) => ({ cite, line: lineOf([...path, 'notes', at]) })),
    };
  });
}

function statementsOfCase(file: CollectionFile<CaseStudy>): Statement[] {
  const { data, lineOf } = file;
  const { question } = data;
  return [
    {
      file: file.file,
      line: 1,
      name: data.title,
      texts: [],
      cites: data.cites.map((cite, index) => ({ cite, line: lineOf(['cites', index]) })),
      isProse: true,
    },
    {
      file: file.file,
      line: lineOf(['question']),
      name: data.title,
      texts: [{ text: question.answer, line: lineOf(['question', 'answer']) }],
      cites: question.cites.map((cite, index) => ({
        cite,
        line: lineOf(['question', 'cites', index]),
      })),
    },
    proseOf(file, data.title),
  ];
}

/** What is right and why; what is wrong may name wrong figures. */
function statementsOfItems(
  { file, lineOf }: CollectionFile<unknown>,
  items: readonly QuizItem[],
): Statement[] {
  return items.map(({ ask, options, answer, why, cites }, index) => {
    const path = ['items', index];
    const right = (options ?? []).flatMap((text, at) =>
      answer.includes(OPTION_LETTERS[at]!)
        ? [{ text, line: lineOf([...path, 'options', at]) }]
        : [],
    );
    return {
      file,
      line: lineOf(path),
      name: ask,
      texts: [{ text: why, line: lineOf([...path, 'why']) }, ...right],
      cites: cites.map((cite, at) => ({ cite, line: lineOf([...path, 'cites', at]) })),
    };
  });
}

/** The body of a file. */
function proseOf({ file, body, bodyLine }: CollectionFile<unknown>, name: string): Statement {
  const texts = body.split('\n').map((text, index) => ({ text, line: bodyLine + index }));
  return { file, line: bodyLine, name, texts, cites: [], isProse: true };
}

function statementsOfTopic({ file, data, lineOf }: CollectionFile<Topic>): Statement[] {
  const citesAt = (path: (string | number)[], cites: readonly string[]) =>
    cites.map((cite, index) => ({ cite, line: lineOf([...path, 'cites', index]) }));
  return [
    ...data.questions.map(({ ask, answer, cites }, index) => ({
      file,
      line: lineOf(['questions', index]),
      name: ask,
      texts: [{ text: answer, line: lineOf(['questions', index, 'answer']) }],
      cites: citesAt(['questions', index], cites),
    })),
    ...data.path.ends.map((end, index) => {
      const path = ['path', 'ends', index];
      return {
        file,
        line: lineOf(path),
        name: end.title,
        texts: textsOfEnd(end).map(({ text, at }) => ({ text, line: lineOf([...path, ...at]) })),
        cites: citesAt(path, end.cites),
      };
    }),
  ];
}

function textsOfEnd(end: PathEnd): { text: string; at: (string | number)[] }[] {
  return [
    ...(['do', 'bring'] as const).flatMap((field) =>
      end[field].map((text, index) => ({ text, at: [field, index] })),
    ),
    ...(['title', 'who', 'cost', 'time'] as const).map((field) => ({
      text: end[field],
      at: [field],
    })),
  ];
}

/** All that a statement cites: what it lists, then what its sentences name. */
export function placeStatementCitations(
  { texts, cites }: Statement,
  { names }: CheckContext,
): PlacedCitation[] {
  const place = (text: string, line: number): PlacedCitation[] =>
    findCitations(text, { names }).map(({ slug, id, through, start, end }) => ({
      slug,
      id,
      ...(through ? { through } : {}),
      text: text.slice(start, end),
      at: { path: [] },
      historical: false,
      line,
    }));
  return [
    ...cites.flatMap(({ cite, line }) => place(cite, line)),
    ...texts.flatMap(({ text, line }) => place(text, line)),
  ];
}
