import { useAll } from '../../data/use-all.ts';

/** The congress that a new activity is for until another is chosen: the nation's, or else the first there is. */
export function useFirstCongressId(): string | undefined {
  const { data: congresses = [] } = useAll('congresses');
  return (congresses.find(({ level }) => level === 'national') ?? congresses[0])?.id;
}
