import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import './unread-files.css';

const step = 100;

/** The files that could not be read, each with its reason. */
export function UnreadFiles({ reasons }: { reasons: readonly string[] }) {
  const t = useTexts();
  const { number } = useFormats();
  const [limit, setLimit] = useState(step);
  if (reasons.length === 0) return null;
  const left = reasons.length - limit;
  const title = (
    <span className="unread-title">
      <TriangleAlert aria-hidden="true" />
      {t('summary.unread', { count: reasons.length })}
    </span>
  );
  return (
    <section className="card unread-files">
      <Disclosure title={title}>
        <ul className="unread-list">
          {reasons.slice(0, limit).map((reason, index) => (
            <li key={index} className="foreign">
              {reason}
            </li>
          ))}
        </ul>
        {left > 0 && (
          <Button onPress={() => setLimit(limit + step)}>{t('leaving.more', { count: number(left) })}</Button>
        )}
      </Disclosure>
    </section>
  );
}
