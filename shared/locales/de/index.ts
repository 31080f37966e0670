import { askingTexts } from './asking.ts';
import { announcementCauseTexts } from './causes/announcement.ts';
import { commonCauseTexts } from './causes/common.ts';
import { counterpartCauseTexts } from './causes/counterpart.ts';
import { exposureCauseTexts } from './causes/exposure.ts';
import { ftpCauseTexts } from './causes/ftp.ts';
import { nameCauseTexts } from './causes/names.ts';
import { pcCauseTexts } from './causes/pc.ts';
import { portCauseTexts } from './causes/ports.ts';
import { proxyCauseTexts } from './causes/proxies.ts';
import { qualityCauseTexts } from './causes/quality.ts';
import { tlsCauseTexts } from './causes/tls.ts';
import { untoldCauseTexts } from './causes/untold.ts';
import { wayCauseTexts } from './causes/way.ts';
import { codeTexts } from './code.ts';
import { compareTexts } from './compare.ts';
import { domain } from './domain.ts';
import { explainTexts } from './explain.ts';
import { extras } from './extras.ts';
import { fileTexts } from './files.ts';
import { handoverTexts } from './handover.ts';
import { interfaceTexts } from './interface.ts';
import { matrixTexts } from './matrix.ts';
import { monitoringTexts } from './monitoring.ts';
import { pages } from './pages.ts';
import { permitTexts } from './permits.ts';
import { announcementLabels } from './probes/announcement.ts';
import { counterpartLabels } from './probes/counterpart.ts';
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
import { redactionTexts } from './redaction.ts';
import { results } from './results.ts';
import { setup } from './setup.ts';
import { shell } from './shell.ts';
import { stationTexts } from './station.ts';
import { stationViewTexts } from './station-view.ts';
import { trainingTexts } from './training.ts';
import { viewTexts } from './views.ts';
import { watchTexts } from './watch.ts';

/** All texts in German, which leads: what another language lacks does not compile. */
export const texts = {
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
  ...announcementLabels,
  ...discoveryLabels,
  ...counterpartLabels,
  ...namesLabels,
  ...permitTexts,
  ...watchTexts,
  ...stationTexts,
  ...askingTexts,
  ...stationViewTexts,
  ...redactionTexts,
  ...handoverTexts,
  ...codeTexts,
  ...fileTexts,
  ...compareTexts,
  ...matrixTexts,
  ...trainingTexts,
  ...viewTexts,
  ...monitoringTexts,
  ...commonCauseTexts,
  ...pcCauseTexts,
  ...nameCauseTexts,
  ...wayCauseTexts,
  ...qualityCauseTexts,
  ...portCauseTexts,
  ...counterpartCauseTexts,
  ...announcementCauseTexts,
  ...exposureCauseTexts,
  ...tlsCauseTexts,
  ...ftpCauseTexts,
  ...untoldCauseTexts,
  ...proxyCauseTexts,
};
