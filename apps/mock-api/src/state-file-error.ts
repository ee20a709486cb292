/** The files of the state can't be used. They are left as they are: they may be somebody's work. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';

  constructor(file: string, fault: string, options?: ErrorOptions) {
    super(
      `${file} can't be used as the state of the mock API: ${fault}. Nothing was touched. ` +
        'Mend it, or move the state and its journal away to start from the samples again.',
      options,
    );
  }
}
