/** Rows, reasons, states and faults of QUIC and discovery: the words of the domain. */
export const udpWords = {
  'state.open|filtered': 'offen oder gefiltert',
  'state.open|filtered.meaning':
    'Es kam keine Antwort. Über UDP lässt sich ein offener Port, der schweigt, nicht von einem gefilterten unterscheiden.',
};

/** What evidence, phases and options of QUIC and discovery are called. */
export const udpLabels = {
  'phase.listen': 'Horchen',
};
