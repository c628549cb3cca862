// Loaded into the server before its own code: counts the statements that the store runs, and tells its parent what they and the processor have done so far.
const Database = require('better-sqlite3');

const probe = new Database(':memory:');
const statement = Object.getPrototypeOf(probe.prepare('select 1'));
probe.close();

let statements = 0;
for (const name of ['run', 'get', 'all', 'iterate']) {
  const own = statement[name];
  statement[name] = function counted(...values) {
    statements += 1;
    return own.apply(this, values);
  };
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ statements, cpuMs: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit(0)); // whoever measures is gone
