/** Anchor of a question of a topic, counted from nought. */
export const answerAnchor = (index: number): string => `q${index + 1}`;

/** Anchor of a step or an end of a decision path. */
export const pathAnchor = (id: string): string => `p-${id}`;
