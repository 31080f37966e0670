import client365 from '../assets/scenarios/365-client.json' with { type: 'json' };
import server365 from '../assets/scenarios/365-server.json' with { type: 'json' };
import classicClient from '../assets/scenarios/classic-client.json' with { type: 'json' };
import classicOffice from '../assets/scenarios/classic-office.json' with { type: 'json' };
import classicRemote from '../assets/scenarios/classic-remote.json' with { type: 'json' };
import { type Scenario, scenarioSchema } from '../shared/scenario.ts';
import type { ScenarioId } from '../shared/words.ts';

const sources: Record<ScenarioId, unknown> = {
  'classic-office': classicOffice,
  'classic-client': classicClient,
  'classic-remote': classicRemote,
  '365-server': server365,
  '365-client': client365,
};

/** The scenario of that id, validated against its schema. */
export function loadScenario(id: ScenarioId): Scenario {
  return scenarioSchema.parse(sources[id]);
}
