import '../features/about/about.css';
import { AboutHero } from '../features/about/about-hero.tsx';
import { Licences } from '../features/about/licences.tsx';
import { Links } from '../features/about/links.tsx';
import { Privacy } from '../features/about/privacy.tsx';

export function AboutView() {
  return (
    <div className="page about-view">
      <AboutHero />
      <div className="about-columns">
        <Privacy />
        <Links />
      </div>
      <Licences />
    </div>
  );
}
