import { Compared } from '../../electron/compared.ts';
import { UserError } from '../../shared/user-error.ts';
import { exampleReport } from '../helpers/reports.ts';

const opened = (file: string) => ({ report: exampleReport(), file, intact: true });

test('what is compared again and again stays, however many reports come and go beside it', () => {
  const compared = new Compared();
  const { sideId, side } = compared.add(opened('a.portampel'));
  const others = Array.from({ length: 9 }, (_, index) => {
    compared.get(sideId);
    return compared.add(opened(`${index}.portampel`)).sideId;
  });
  expect([side.file, compared.get(sideId).file]).toEqual(['a.portampel', 'a.portampel']);
  expect(() => compared.get(others[0] ?? '')).toThrow(UserError);
});
