import type { Texts } from '../texts.ts';
import { domain } from './domain.ts';
import { explainTexts } from './explain.ts';
import { extras } from './extras.ts';
import { interfaceTexts } from './interface.ts';
import { pages } from './pages.ts';
import { discoveryLabels } from './probes/discovery.ts';
import { ftpLabels } from './probes/ftp.ts';
import { machineLabels } from './probes/machine.ts';
import { mailLabels } from './probes/mail.ts';
import { namesLabels } from './probes/names.ts';
import { qualityLabels } from './probes/quality.ts';
import { sshLabels } from './probes/ssh.ts';
import { transferLabels } from './probes/transfer.ts';
import { udpLabels } from './probes/udp.ts';
import { webLabels } from './probes/web.ts';
import { progress } from './progress.ts';
import { results } from './results.ts';
import { setup } from './setup.ts';
import { shell } from './shell.ts';

/** See the German file, which leads. */
export const texts: Texts = {
  ...domain,
  ...interfaceTexts,
  ...shell,
  ...setup,
  ...results,
  ...progress,
  ...pages,
  ...extras,
  ...explainTexts,
  ...ftpLabels,
  ...sshLabels,
  ...transferLabels,
  ...webLabels,
  ...mailLabels,
  ...qualityLabels,
  ...udpLabels,
  ...machineLabels,
  ...discoveryLabels,
  ...namesLabels,
};
