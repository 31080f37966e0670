import type { HostName } from '../lab/addresses.ts';

/** Where the outbound rows of `365-server`, the scenario with the most rows, lead in the lab. */
export const targets: { host: HostName; ports: number[] }[] = [
  { host: 'server365', ports: [19812, 19813, 19814] },
  { host: 'licence', ports: [80, 443, 8080] },
  { host: 'updates', ports: [21, 22] },
  { host: 'mailout', ports: [465, 587] },
  { host: 'mailin', ports: [993, 995] },
];
