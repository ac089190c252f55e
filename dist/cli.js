#!/usr/bin/env node
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shell } from './index.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

await shell(process.argv.slice(2), { root, thread: new URL('./thread.js', import.meta.url) });
