/** A build that stopped for a reason a person can mend: the message is for the terminal, without a stack. */
export class PublishError extends Error {
  override name = 'PublishError';
}
