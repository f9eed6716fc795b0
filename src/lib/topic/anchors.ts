/** Anchor of a question of a topic, counted from nought. */
export const answerAnchor = (index: number): string => `q${index + 1}`;

/** Anchor of one thing that may be handed over, counted from nought within its kind. */
export const errandAnchor = (kind: string, index: number): string => `${kind}-${index + 1}`;

/** Anchor of a step or an end of a decision path. */
export const pathAnchor = (id: string): string => `p-${id}`;
