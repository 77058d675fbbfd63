import { JSDOM } from 'jsdom';
import { siteTest } from '../helpers/site-test.mjs';

siteTest(
  'jsdom',
  new JSDOM('<!doctype html>', { url: 'https://clinic.example/', pretendToBeVisual: true }).window,
);
