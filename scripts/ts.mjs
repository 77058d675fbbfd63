// Lets plain Node import the TypeScript sources: node --import ./scripts/ts.mjs file
import { register } from 'node:module';

register('./ts-hooks.mjs', import.meta.url);
