#!/usr/bin/env node
// Starts the built program; nothing else. It ends at once: to take the engine down in good order takes a while, for nothing.
require("../dist/launch.cjs")
  .launch(process.argv.slice(2))
  .then((code) => process.exit(code));
