/** Why boundaries cannot be imported; the message is a sentence for whoever typed the command. */
export class BoundaryFault extends Error {
  override name = 'BoundaryFault';
}
