import { useEffect } from 'react';
import { useBlocker, useCanBlock, useTranslate } from 'react-admin';
import { countPending } from '../sheet/outbox.ts';
import { useSheet } from '../sheet-context.tsx';

/** Asks before the page is left while marks are not saved. */
export function LeaveGuard() {
  const isUnsaved = useSheet((state) => countPending(state) > 0);
  const canBlock = useCanBlock();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  return isUnsaved && canBlock && <NavigationGuard />;
}

function NavigationGuard() {
  const translate = useTranslate();
  const blocker = useBlocker(true);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(translate('attendance.leave.confirm'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, translate]);
  return null;
}
