/**
 * The answer to a question put to the background. One that was stopped while it
 * answered drops the question; asked again it wakes and answers.
 * @throws whatever the second attempt fails with
 */
export function askAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(ask);
}
