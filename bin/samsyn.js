#!/usr/bin/env node
// Starts the built program; nothing else.
require("../dist/launch.cjs").launch(process.argv.slice(2));
