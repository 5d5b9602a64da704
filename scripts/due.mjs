// Lists the answers, signs, cards and facts whose comparison with their sources is overdue, and ends with 1 if there are any.
// For a scheduled check: an old release still builds.
//
//   npm run due
//   npm run due -- --on 2027-11-23
import { exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { en } from '../src/i18n/languages/en.ts';

/** A day twelve months after the comparison: after it, the words are overdue. */
const dueBy = (compared) => `${Number(compared.slice(0, 4)) + 1}${compared.slice(4)}`;

/** What is overdue on a day, oldest first. */
export function overdue(on, { topics, countries } = en) {
  const things = [
    ...Object.values(topics).flatMap((topic) => [
      ...[...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].map(({ id, compared }) => ({
        id,
        compared,
      })),
      ...topic.symptoms.flatMap(({ symptoms }) => symptoms).map(({ id, compared }) => ({ id: `sign-${id}`, compared })),
      ...Object.values(topic.urgent).map(({ urgency, compared }) => ({ id: `group-${urgency}`, compared })),
      ...Object.entries(topic.neutral).map(([id, { compared }]) => ({ id: `${id}, in any country`, compared })),
    ]),
    ...Object.values(countries).flatMap(({ code, facts }) =>
      Object.entries(facts).map(([id, { compared }]) => ({ id: `${id}, in ${code}`, compared })),
    ),
  ];
  return things
    .map(({ id, compared }) => ({ id, due: dueBy(compared) }))
    .filter(({ due }) => due < on)
    .sort((one, other) => one.due.localeCompare(other.due));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { on: { type: 'string' } } });
  const late = overdue(values.on ?? new Date().toISOString().slice(0, 10));
  late.forEach(({ id, due }) => console.log(`${due}  ${id}`));
  console.log(late.length ? `${late.length} are overdue.` : 'Nothing is overdue.');
  exit(late.length ? 1 : 0);
}
