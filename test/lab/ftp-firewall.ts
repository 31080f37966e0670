import { mustRun } from './command.ts';
import type { Network } from './network.ts';

interface FtpFirewall {
  /** Lets no data connections through but those that belong to the control channel. */
  closed?: boolean;
  /** Linux's conntrack helper: reads the control channel, lets its data connections through and translates addresses in it. */
  helper?: boolean;
  /** All calls come from the firewall's own address. */
  masquerade?: boolean;
}

/** A table of its own beside that of `Network.setFirewall`; replaces all that it said before. */
export async function setFtpFirewall(
  network: Network,
  { closed = false, helper = false, masquerade = false }: FtpFirewall,
): Promise<void> {
  const ruleset = `
    table inet ftp
    delete table inet ftp
    table inet ftp {
      ct helper reader { type "ftp" protocol tcp; }
      chain prerouting {
        type filter hook prerouting priority filter; policy accept;
        ${helper ? 'tcp dport 21 ct helper set "reader"' : ''}
      }
      chain forward {
        type filter hook forward priority filter; policy ${closed ? 'drop' : 'accept'};
        ct state established,related accept
        iifname "inside" tcp dport { 21, 22, 80, 443, 465, 587, 993, 995, 8080 } accept
        meta l4proto { icmp, icmpv6 } accept
      }
      chain postrouting {
        type nat hook postrouting priority srcnat; policy accept;
        ${masquerade ? 'oifname "outside" masquerade' : ''}
      }
    }
  `;
  await mustRun('ip', ['netns', 'exec', network.namespace('firewall'), 'nft', '-f', '-'], { input: ruleset });
}
