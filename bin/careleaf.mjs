#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

// A reader such as `head` may close the pipe before all is written.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
