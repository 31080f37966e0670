import './spinner.css';

/** Something goes on; the word for it stands beside it. */
export function Spinner() {
  return <span className="spinner" aria-hidden="true" />;
}
