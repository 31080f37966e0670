import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import './file-list.css';

const step = 100;

interface FileListProps {
  icon: React.ReactNode;
  title: string;
  lines: readonly string[];
}

/** Files that are no seats, a line for each, folded up. */
export function FileList({ icon, title, lines }: FileListProps) {
  const t = useTexts();
  const { number } = useFormats();
  const [limit, setLimit] = useState(step);
  if (lines.length === 0) return null;
  const left = lines.length - limit;
  const heading = (
    <span className="file-list-title">
      {icon}
      {title}
    </span>
  );
  return (
    <section className="card file-list">
      <Disclosure title={heading}>
        <ul className="file-list-lines">
          {lines.slice(0, limit).map((line, index) => (
            <li key={index} className="foreign">
              {line}
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
