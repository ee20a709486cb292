import type { LiaisonWords } from '../../liaison/words.ts';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const liaison: LiaisonWords = {
  matrix: {
    label: 'Liaison matrix',
    none: 'Nobody is assigned to anybody',
    sum: ({ members, deputies, pairs }) =>
      `${counted(members, 'member')} in contact with ${counted(deputies, 'deputy', 'deputies')}, ${counted(pairs, 'pair')}.`,
    bands: {
      recent: (days) => `In contact within ${days} days`,
      earlier: () => 'Earlier in the year',
      'not-this-year': () => 'Not in the year',
      never: () => 'Never',
    },
    openViews: 'Views without a reply',
    cell: ({ deputy, band, lastOn, contacts, openViews }) =>
      [
        `${deputy}: ${band.charAt(0).toLowerCase()}${band.slice(1)}`,
        lastOn !== undefined && `last on ${lastOn}`,
        contacts > 0 && `${contacts} in the year`,
        openViews > 0 && `${counted(openViews, 'view')} without a reply`,
      ]
        .filter((part) => part !== false)
        .join(', '),
    contacted: (contacted, assigned) => `${contacted}/${assigned}`,
    pair: (member, cell) => `${member} → ${cell}`,
    hint: 'Each square is a deputy assigned to the member. Point at one, or move with the arrow keys, to see how it stands.',
    order: 'Order',
    orders: { 'gaps-first': 'Gaps first', 'as-given': 'As given' },
    form: 'Show as',
    forms: { squares: 'Squares', table: 'Table' },
    columns: {
      member: 'Member',
      deputy: 'Deputy',
      band: 'Contact',
      lastOn: 'Last on',
      contacts: 'In the year',
      openViews: 'Views open',
    },
    neverMet: 'not on record',
    page: (from, to, count) => `${from} to ${to} of ${counted(count, 'pair')}`,
    turn: { previous: 'Previous page', next: 'Next page' },
  },
  loop: {
    label: 'Steps of the loop',
    states: {
      taken: 'taken',
      open: 'to be taken',
      offered: 'may be taken or left out',
      blocked: 'can’t be taken yet',
      'passed-over': 'left out, a later step was taken',
      skipped: 'not a step of this channel',
    },
    takenBy: (who) => `taken by: ${who}`,
    handedTo: (whom) => `handed over to: ${whom}`,
    mayTake: (actors) => `Taken by: ${actors}`,
    take: (step) => `Record “${step}”`,
    next: (steps) => `Next: ${steps}`,
    mayFollow: (steps) => `All that is asked for is done; may follow: ${steps}`,
    finished: 'All done',
  },
  ledger: {
    label: 'Ledger of letters from deputies',
    none: 'No letters',
    letter: 'Letter',
    owed: 'Owed today',
    nothingOwed: 'Nothing is owed',
    missing: (states) => `Closed without: ${states}`,
    closedOn: (day) => `Closed on ${day}`,
    cells: {
      owed: 'owed',
      waiting: 'waits for a step before',
      offered: 'may be left out',
      missing: 'missing though closed',
      'passed-over': 'left out',
    },
    columns: { heard: 'Received', entered: 'Entered', confirmed: 'Confirmed', replied: 'Answered' },
  },
  plot: {
    label: 'Where the stations are',
    none: 'No stations',
    station: ({ name, kind, rank }) =>
      `${name} (${kind})${rank === undefined ? '' : `, nearest No. ${rank}`}`,
    nearest: 'Nearest stations',
    distance: (metres) => (metres < 1000 ? `${metres} m` : `${Number((metres / 1000).toPrecision(3))} km`),
    drawnIn: (system) => `Drawn by longitude and latitude in ${system}, without a map.`,
    otherSystem: (count, system) => `${counted(count, 'station')} not in ${system}, so not drawn:`,
    unplaced: (count) => `${counted(count, 'station')} without a position, so not drawn:`,
  },
};
