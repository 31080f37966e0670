/** The parts of the network drawings. Each stands on the line y = 40, with its middle at `x`. */

interface Glyph {
  x: number;
  /** This PC. */
  isOwn?: boolean;
}

function classOf(isOwn = false): string {
  return isOwn ? 'network-own' : 'network-thing';
}

export function Monitor({ x, isOwn }: Glyph) {
  return (
    <g className={classOf(isOwn)}>
      <rect x={x - 16} y={28} width={32} height={21} rx={3} />
      <path d={`M${x} 49v5M${x - 7} 54.5h14`} />
    </g>
  );
}

export function ServerRack({ x, isOwn }: Glyph) {
  return (
    <g className={classOf(isOwn)}>
      <rect x={x - 13} y={22} width={26} height={34} rx={3} />
      <path
        d={`M${x - 13} 33.3h26M${x - 13} 44.6h26M${x - 7} 27.7h.01M${x - 7} 39h.01M${x - 7} 50.3h.01M${x} 27.7h6M${x} 39h6M${x} 50.3h6`}
      />
    </g>
  );
}

export function Firewall({ x }: Glyph) {
  return (
    <g className="network-thing">
      <rect x={x - 14} y={18} width={28} height={40} rx={2} />
      <path
        d={`M${x - 14} 28h28M${x - 14} 38h28M${x - 14} 48h28M${x} 18v10M${x - 6} 28v10M${x + 7} 28v10M${x} 38v10M${x - 6} 48v10M${x + 7} 48v10`}
      />
    </g>
  );
}

export function Globe({ x }: Glyph) {
  return (
    <g className="network-thing">
      <circle cx={x} cy={39} r={18} />
      <path d={`M${x - 18} 39h36M${x} 21c-10 10-10 26 0 36c10-10 10-26 0-36`} />
    </g>
  );
}

/** The connection that gets checked. */
export function Link({ from, to }: { from: number; to: number }) {
  return <path className="network-link" d={`M${from} 39H${to}`} />;
}

export function Tunnel({ from, to }: { from: number; to: number }) {
  return (
    <g className="network-tunnel">
      <path d={`M${from} 29H${to}a4 10 0 0 1 0 20H${from}a4 10 0 0 1 0-20a4 10 0 0 1 0 20`} />
    </g>
  );
}

/** The outline of an office or a home, behind what stands in it. */
export function Building({ x, width }: { x: number; width: number }) {
  const middle = x + width / 2;
  return <path className="network-place" d={`M${x} 66V16L${middle} 4L${x + width} 16V66Z`} />;
}

/** The data centre: a cloud behind what stands in it. */
export function Cloud({ x }: { x: number }) {
  return (
    <path
      className="network-place"
      d={`M${x - 28} 65a14 14 0 0 1-5-27a20 20 0 0 1 19-24a24 24 0 0 1 41 9a16 16 0 0 1 4 42Z`}
    />
  );
}
