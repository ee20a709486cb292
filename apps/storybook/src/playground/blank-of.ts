import type { Field } from './field.ts';

/** A value to begin with: what has to be filled in is still blank, and the schema says so. */
export function blankOf(field: Field): unknown {
  switch (field.kind) {
    case 'text':
    case 'date':
      return '';
    case 'number':
      return 0;
    case 'yes-no':
      return false;
    case 'choice':
      return field.codes[0];
    case 'constant':
      return field.value;
    case 'list':
      return [];
    case 'record':
      return Object.fromEntries(
        field.parts.flatMap((part) => (part.mayBeAbsent ? [] : [[part.key, blankOf(part.field)]])),
      );
    case 'alternatives':
      return field.of[0] && blankOf(field.of[0].field);
    case 'unsupported':
      return undefined;
  }
}
