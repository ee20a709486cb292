// The contract that every backend of the admin app keeps. API_URL=http://host:port runs it against another one, which must
// hold the samples of @deputy-work/fixtures and may be reset to them.
import { describe } from 'vitest';
import { budgetLettersContract } from './contract/budget-letters.ts';
import { changesContract } from './contract/changes.ts';
import { contactPairsContract } from './contract/contact-pairs.ts';
import { everyResourceContract } from './contract/every-resource.ts';
import { findingsContract } from './contract/findings.ts';
import { leaveDecisionsContract } from './contract/leave-decisions.ts';
import { listsContract } from './contract/lists.ts';
import { loopStepsContract } from './contract/loop-steps.ts';
import { marksContract } from './contract/marks.ts';
import { problemsContract } from './contract/problems.ts';
import { sendOffContract } from './contract/send-off.ts';
import { sittingInInvitationsContract } from './contract/sitting-in-invitations.ts';
import { useBackend } from './contract/use-backend.ts';

describe('the contract', () => {
  const backend = useBackend();
  describe('lists', () => listsContract(backend));
  describe('changes', () => changesContract(backend));
  describe('every resource', () => everyResourceContract(backend));
  describe('sending off', () => sendOffContract(backend));
  describe('marking attendance', () => marksContract(backend));
  describe('deciding on leave', () => leaveDecisionsContract(backend));
  describe('inviting to sit in', () => sittingInInvitationsContract(backend));
  describe('steps of the loop', () => loopStepsContract(backend));
  describe('pairs of contact', () => contactPairsContract(backend));
  describe('letters of a budget round', () => budgetLettersContract(backend));
  describe('findings', () => findingsContract(backend));
  describe('problems', () => problemsContract(backend));
});
