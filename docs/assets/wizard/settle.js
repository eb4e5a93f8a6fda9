// What Python says of answers that may not all fit.

import { answersOf } from "./trail.js";

// Decides the answers given, without those that do not fit. What does not fit the answer to `asked`, the question of
// now, is refused. Gives {answers, result, dropped} or {refused}; a refusal is {name, message, other}.
export async function settle(decide, given, asked = null) {
  const answers = { ...given };
  const dropped = [];
  for (;;) {
    const result = await decide(answers);
    if (result.status !== "invalid") return { answers: { ...answers, ...answersOf({ result }) }, result, dropped };
    const { question, clashes_with: other, message } = result;
    if (asked !== null && other === asked) return { refused: { name: asked, message, other: question } };
    if (question === asked) return { refused: { name: asked, message, other } };
    dropped.push({ name: question, message, other });
    delete answers[question];
  }
}
