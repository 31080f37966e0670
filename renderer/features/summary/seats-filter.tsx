import { type RefObject, useEffect, useRef } from 'react';
import type { Matrix } from '../../../shared/matrix/matrix.ts';
import type { MatrixOutline } from '../../../shared/matrix/matrix-outline.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { everySeat, type SeatFilter } from '../../state/seats.ts';
import { useAppState } from '../../state/store.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import type { NamedCause } from './common-causes.tsx';
import './seats-filter.css';

const lightsInOrder = ['red', 'yellow', 'grey', 'green'] as const;
const everything = '';

interface SeatsFilterProps {
  filter: SeatFilter;
  onChange: (filter: SeatFilter) => void;
  matrix: Matrix;
  columns: MatrixOutline['columns'];
  causes: readonly NamedCause[];
  shown: number;
}

/** Which seats are shown, and how many these are. */
export function SeatsFilter({ filter, onChange, matrix, columns, causes, shown }: SeatsFilterProps) {
  const t = useTexts();
  const { number } = useFormats();
  const search = useRef<HTMLDivElement>(null);
  useFindRequest(search);
  const all = { value: everything, label: t('summary.filter.all') };
  const total = matrix.seats.length;
  return (
    <div className="seats-filter">
      <div ref={search} className="seats-search">
        <TextField
          label={t('summary-view.search')}
          type="search"
          maxLength={200}
          value={filter.query}
          onChange={(query) => onChange({ ...filter, query })}
        />
      </div>
      <Select
        label={t('handover.light')}
        choices={[
          { value: 'all', label: t('summary.filter.all') },
          ...lightsInOrder.map((light) => ({
            value: light,
            label: `${t(`light.${light}`)} (${number(matrix.counts[light])})`,
          })),
        ]}
        value={filter.light}
        onChange={(light) => onChange({ ...filter, light })}
      />
      <Select
        label={t('summary-view.row')}
        choices={[
          all,
          ...columns
            .filter(({ isTroubled }) => isTroubled)
            .map(({ id, port, name }) => ({ value: id, label: `${port} ${name}` })),
        ]}
        value={filter.row ?? everything}
        onChange={(row) => onChange({ ...filter, row: row === everything ? null : row })}
      />
      {causes.length > 0 && (
        <Select
          label={t('finding.cause')}
          choices={[all, ...causes.map(({ id, name }) => ({ value: id, label: name }))]}
          value={filter.cause ?? everything}
          onChange={(cause) => onChange({ ...filter, cause: cause === everything ? null : cause })}
        />
      )}
      <p className="seats-count" role="status">
        {t('summary-view.shown', { shown: number(shown), total: number(total) })}
      </p>
      {shown < total && <Button onPress={() => onChange(everySeat)}>{t('summary-view.all-seats')}</Button>}
    </div>
  );
}

/** The menu's «find» leads here. */
function useFindRequest(search: RefObject<HTMLDivElement | null>): void {
  const requests = useAppState((state) => state.findRequests);
  const seen = useRef(requests);
  useEffect(() => {
    if (requests === seen.current) return;
    seen.current = requests;
    search.current?.querySelector('input')?.select();
  }, [requests, search]);
}
