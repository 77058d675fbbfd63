export { ScreenerEventMap } from './screener/events.js';
