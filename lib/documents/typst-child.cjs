// The process that makes PDFs, forked so that a crash or a hang of the engine cannot take the server down.
// It may read one folder: templates and fonts. Data comes in as JSON text and is never turned into markup.
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

const room = path.join(__dirname, 'typst');
const tell = (message) => process.connected && process.send(message);

function start() {
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
  return NodeCompiler.create({ workspace: room, fontArgs: [{ fontPaths: [path.join(room, 'fonts')] }] });
}

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');
const words = (failed) => failed.takeError()?.shortDiagnostics ?? failed.takeDiagnostics()?.shortDiagnostics;

function render(engine, template, inputs) {
  const compiled = engine.compile({ mainFilePath: path.join(room, `${template}.typ`), inputs });
  if (compiled.hasError()) throw new Error(JSON.stringify(words(compiled)));
  // The gate: the layout must also pass as PDF/UA-1, which refuses missing glyphs, titles and skipped headings.
  engine.pdf(compiled.result, { pdfStandard: 'ua-1' });
  return engine.pdf(compiled.result, { pdfStandard: 'a-3a' });
}

function serve(engine) {
  process.on('message', ({ id, template, inputs }) => {
    try {
      tell({ id, pdf: render(engine, template, inputs), rss: process.memoryUsage().rss });
    } catch (error) {
      tell({ id, error: String(error?.message ?? error), rss: process.memoryUsage().rss });
    } finally {
      // Both lines are needed: without either, memory grows by megabytes with each render.
      engine.evictCache(0);
      collect();
    }
  });
}

process.on('disconnect', () => process.exit(0));
try {
  serve(start());
  tell({ ready: true });
} catch (error) {
  process.send({ missing: String(error?.message ?? error) }, () => process.exit(1));
}
