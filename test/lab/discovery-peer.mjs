/**
 * Peers of the search for servers: a child process inside a namespace, told by one JSON argument what to do.
 * `{ answer: { machine, database } }` answers each documented query; `{ announce, every, to }` broadcasts these words.
 */
import { createSocket } from 'node:dgram';
import { setInterval } from 'node:timers';

const { port = 19813, answer, announce, to, every = 50 } = JSON.parse(process.argv[2]);

const socket = createSocket({ type: 'udp4', reuseAddr: true });
socket.bind(answer ? port : 0, () => {
  socket.setBroadcast(true);
  if (announce) setInterval(() => socket.send(announce, port, to), every);
  console.log('ready');
});

/** As 4D's documentation has it, written without a look at the program that is under test. */
socket.on('message', (query, from) => {
  if (!answer || query.length !== 96 || query.toString('latin1', 32, 41) !== '4D Server') return;
  const reply = Buffer.alloc(96);
  reply.write(answer.machine, 0, 'latin1');
  reply.write('4D Server', 32, 'latin1');
  reply.write(answer.database, 64, 'latin1');
  socket.send(reply, from.port, from.address);
});
