import type { AttendanceStatus } from '@deputy-work/meetings';
import { attendanceChoices, attendanceKeys, attendanceLooks } from './attendance-looks.ts';
import { stateClass } from './row-styles.ts';
import { useStateName } from './use-state-name.ts';

export interface AttendanceRowChoicesProps {
  readonly label: string;
  readonly status: AttendanceStatus | undefined;
  readonly onChoose: (status: AttendanceStatus) => void;
}

/** A button for each state, with the key that does the same. They are for the mouse and the finger; the keyboard stays with the list. */
export function AttendanceRowChoices({ label, status, onChoose }: AttendanceRowChoicesProps) {
  const nameOf = useStateName();
  return (
    <span role="group" aria-label={label}>
      {attendanceChoices.map((choice) => (
        <button
          key={choice}
          type="button"
          tabIndex={-1}
          title={nameOf(choice)}
          aria-pressed={choice === status}
          aria-keyshortcuts={attendanceKeys[choice]}
          className={stateClass(choice)}
          onClick={(event) => {
            event.stopPropagation();
            onChoose(choice);
          }}
        >
          <i aria-hidden>{attendanceLooks[choice].symbol}</i>
          <span>{nameOf(choice)}</span> <kbd>{attendanceKeys[choice]}</kbd>
        </button>
      ))}
    </span>
  );
}
