import { Eye, EyeOff, FileText } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { causeLabel, findingTexts } from '../../../shared/finding-texts.ts';
import { labelled } from '../../../shared/labelled.ts';
import { outcomeOf, requestOf } from '../../../shared/permits/request.ts';
import { printable } from '../../../shared/printable.ts';
import { hasTrueNames } from '../../../shared/redaction.ts';
import type { Finding, Report } from '../../../shared/report.ts';
import { Button } from '../../components/button.tsx';
import { LightShape } from '../../components/light-mark.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import './findings.css';

const shownRows = 6;
/** Ours are a handful; a foreign report may have many more than anyone reads. */
const shownFindings = 60;

interface FindingsProps {
  report: Report;
  /** The finding whose rows are lit. */
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** Opens the change request. */
  onRequest: (finding: Finding) => void;
}

/** The causes, the worst first: what to do and who does it; below, why. */
export function Findings({ report, ...rest }: FindingsProps) {
  const t = useTexts();
  const { number } = useFormats();
  if (report.findings.length === 0) return null;
  const left = report.findings.length - shownFindings;
  return (
    <section className="card" aria-labelledby="findings">
      <h2 id="findings">{t('finding.title')}</h2>
      <ul className="findings">
        {report.findings.slice(0, shownFindings).map((finding, index) => (
          <FindingItem key={index} finding={finding} report={report} {...rest} />
        ))}
      </ul>
      {left > 0 && <p className="muted">{t('result.more-rows', { number: number(left) })}</p>}
    </section>
  );
}

interface FindingItemProps extends FindingsProps {
  finding: Finding;
}

function FindingItem({ finding, report, selected, onSelect, onRequest }: FindingItemProps) {
  const t = useTexts();
  const { number } = useFormats();
  const texts = useMemo(() => findingTexts(finding, report, t), [finding, report, t]);
  const { id, light, checkIds } = finding;
  const [isOpen, setIsOpen] = useState(false);
  const isSelected = selected === id;
  const left = texts.rows.length - shownRows;
  const isRequestable = useMemo(
    () => outcomeOf(requestOf(report, { findingId: id }, 'letter'), 'letter') === 'written',
    [report, id],
  );
  return (
    <li className={`finding ${isSelected ? 'finding-selected' : ''}`}>
      <LightShape light={light} size={20} />
      <div className="finding-body">
        <h3 className="foreign">
          <span className="visually-hidden">{labelled(t(`light.${light}`), '', t)}</span>
          {printable(texts.action)}
        </h3>
        <p className="finding-cause foreign">
          <span className="finding-number">{labelled(causeLabel(finding, report, t), '', t)}</span>
          {printable(texts.cause)} <span className="finding-confidence">{texts.confidence}</span>
        </p>
        <p className="finding-owner">
          {labelled(t('finding.owner'), '', t)}
          <strong>{texts.owner}</strong>
        </p>
        {checkIds.length > 0 && (
          <p className="finding-rows">
            <span className="visually-hidden">{t('finding.rows')}: </span>
            {texts.rows.slice(0, shownRows).map((row, index) => (
              <span key={index} className="finding-row foreign">
                {printable(row, 120)}
              </span>
            ))}
            {left > 0 && <span className="finding-row">{t('result.more-rows', { number: number(left) })}</span>}
          </p>
        )}
        <Lines title={t('finding.effects')} lines={texts.effects} />
        <details className="finding-more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{t('finding.more')}</summary>
          {isOpen && (
            <>
              <Lines title={t('finding.next')} lines={texts.steps} />
              <Lines title={t('finding.evidence')} lines={texts.evidence} />
              <Lines title={t('finding.against')} lines={texts.against} />
              <Lines title={t('finding.confirm')} lines={[texts.confirm]} />
              <p className="finding-meaning">
                <strong>{labelled(texts.confidence, '', t)}</strong>
                {t(`confidence.${finding.confidence}.meaning`)}
              </p>
            </>
          )}
        </details>
        <div className="finding-actions">
          {checkIds.length > 0 && (
            <ToggleButton
              className="button button-quiet"
              isSelected={isSelected}
              onChange={(on) => onSelect(on ? id : null)}
            >
              {isSelected ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
              {t(isSelected ? 'finding.unlight' : 'finding.light')}
            </ToggleButton>
          )}
          {isRequestable && hasTrueNames(report) && (
            <Button variant="quiet" icon={<FileText aria-hidden="true" />} onPress={() => onRequest(finding)}>
              {t('finding.request')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <div className="finding-lines">
      <h4>{title}</h4>
      <ul>
        {lines.map((line, index) => (
          <li key={index} className="foreign">
            {printable(line)}
          </li>
        ))}
      </ul>
    </div>
  );
}
